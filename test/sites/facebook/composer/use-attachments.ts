import { useEffect, useRef, useState } from 'preact/hooks';

export type Attachment = { url: string; name: string };

/** As long as the real site's shortest upload, during which Post is disabled. */
const uploadTime = 250;

export function useAttachments(first: File[]) {
  const [attachments, setAttachments] = useState<Attachment[]>([]);
  const [uploading, setUploading] = useState(false);
  const timer = useRef(0);

  const attach = (files: File[]) => {
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    if (pictures.length === 0) return;
    const added = pictures.map((file) => ({ url: URL.createObjectURL(file), name: file.name }));
    setAttachments((before) => [...before, ...added]);
    setUploading(true);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setUploading(false), uploadTime);
  };
  const removeAll = () => {
    for (const { url } of attachments) URL.revokeObjectURL(url);
    setAttachments([]);
  };
  useEffect(() => {
    attach(first);
    return () => clearTimeout(timer.current);
  }, []);
  return { attachments, uploading, attach, removeAll };
}
