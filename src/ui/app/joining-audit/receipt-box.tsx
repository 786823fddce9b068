import { useState } from 'preact/hooks';
import type { Audit } from '../../../audit/audit.ts';
import { receiptOf, receiptText, type Receipt } from '../../../audit/receipt.ts';
import type { Target } from '../../../audit/setting.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import type { JoiningAuditActions } from './actions.ts';
import styles from './joining-audit.module.css';
import { today } from './use-audit.ts';

type Props = { audit: Audit; pack: Pack; target: Target; actions: JoiningAuditActions };

const dayWords = (day: string): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A receipt to keep or to hand in: counts and names of settings, and a name only if one is given. */
export function ReceiptBox({ audit, pack, target, actions }: Props) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const made = (): Receipt =>
    receiptOf({
      audit,
      school: pack.school,
      title: pack.title,
      edition: audit.edition,
      target,
      today: dayWords(today()),
      dayWords,
      ...(name.trim() !== '' && { name: name.trim() }),
    });
  const file = `privacy-check-${today()}`;

  const savePdf = async (): Promise<void> => {
    try {
      // Loaded only now: it is larger than everything else on this page.
      const { receiptPdf } = await import('../../../audit/receipt-pdf.ts');
      actions.saveFile(`${file}.pdf`, await receiptPdf(made()), 'application/pdf');
      setSaid('The receipt has gone to your downloads, as a PDF.');
      setFailed(undefined);
    } catch (cause) {
      setFailed(`The PDF could not be made (${String(cause)}). Save it as text instead.`);
    }
  };

  return (
    <section class={styles.receipt} aria-labelledby="audit-receipt">
      <h3 id="audit-receipt">Receipt</h3>
      <p>
        It says what was checked, when, against which edition of the policy, and the results in numbers. What
        your accounts show is not in it. You decide who gets it.
      </p>
      <label class={styles.named}>
        Your name on it (leave it empty for none; it is not kept)
        <input
          type="text"
          maxLength={120}
          autoComplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div class={section.row}>
        <Button look="main" onClick={() => void savePdf()}>
          Save as PDF
        </Button>
        <Button
          onClick={() => {
            actions.saveFile(`${file}.txt`, receiptText(made()), 'text/plain;charset=utf-8');
            setSaid('The receipt has gone to your downloads, as text.');
          }}
        >
          Save as text
        </Button>
      </div>
      <p role="status" class={section.said}>
        {said}
      </p>
      <p role="alert" class={section.fault}>
        {failed}
      </p>
    </section>
  );
}
