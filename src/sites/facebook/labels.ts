// The last help, where nothing but words tells things apart.

/** What an introduction's line says before the value, for the field that it then is. */
export const introPrefixes: readonly [RegExp, 'work' | 'education' | 'location' | 'hometown'][] = [
  [/^(?:former |previously )?(?:works? at|worked at) (.+)$/i, 'work'],
  [/^arbeitete? bei (.+)$/i, 'work'],
  [/^(?:travaille|a travaillé) chez (.+)$/i, 'work'],
  [/^(?:trabaja|trabajó|trabalha|trabalhou) (?:en|em|na empresa) (.+)$/i, 'work'],
  [/^(?:lavora|ha lavorato) presso (.+)$/i, 'work'],
  [/^werkte? bij (.+)$/i, 'work'],
  [/^prac(?:uje|ował|owała) w:? (.+)$/i, 'work'],
  [/^(?:يعمل|تعمل|عمل|عملت) (?:لدى|في) (.+)$/, 'work'],
  [/^(?:studied|studies|went to) (?:at )?(.+)$/i, 'education'],
  [/^(?:hat hier studiert|hat studiert an|studiert an): (.+)$/i, 'education'],
  [/^(?:étudie|a étudié) à (.+)$/i, 'education'],
  [/^(?:estudia|estudió|estudou|estuda) (?:en|em|na instituição de ensino) (.+)$/i, 'education'],
  [/^(?:studia|ha studiato) (?:presso|a) (.+)$/i, 'education'],
  [/^(?:heeft gestudeerd|studeerde|studeert) (?:aan|bij) (.+)$/i, 'education'],
  [/^(?:يدرس|تدرس|درس|درست) في (.+)$/, 'education'],
  [/^(?:lives in|wohnt in|vive en|vive em|mora em|vive a|habite à|woont in|mieszka w:?) (.+)$/i, 'location'],
  [/^(?:يقيم|تقيم|يعيش|تعيش) في (.+)$/, 'location'],
  [/^(?:from|aus|de|di|afkomstig uit|z:) (.+)$/i, 'hometown'],
];

/** Headings of "About" where one page holds several things. */
export const aboutHeadings: readonly [RegExp, 'work' | 'education' | 'contact'][] = [
  [/^(?:work|beruf|arbeit|emploi|trabajo|trabalho|lavoro|werk|praca|gwaith|العمل)$/, 'work'],
  [
    /^(?:college|high school|education|hochschule|weiterführende schule|ausbildung|université|lycée|universidad|instituto|formación académica|universidade|ensino médio|istruzione|università|scuola superiore|opleiding|hoger onderwijs|middelbare school|wykształcenie|coleg|ysgol uwchradd|addysg|الجامعة|المدرسة الثانوية|التعليم)$/,
    'education',
  ],
  [
    /^(?:contact info|kontaktinformationen|coordonnées|información de contacto|informações de contato|informazioni di contatto|contactgegevens|informacje kontaktowe|manylion cyswllt|معلومات الاتصال)$/,
    'contact',
  ],
];
