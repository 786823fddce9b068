import type { Language } from '../../site.ts';
import { labels } from '../labels.ts';
import { aboutFields, directorySlugs, inLanguage, type AboutField } from './about.ts';
import { me, profilePath, type Person } from './people.ts';

function outbound(url: string): string {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT1${encodeURIComponent(url).length}Qz`;
}

function fieldNode(field: AboutField, person: Person, language: Language): Record<string, unknown> {
  const title = inLanguage(field.title, language);
  const { linked } = field;
  const offset = linked ? title.indexOf(linked.name) : -1;
  const entity = linked && {
    __typename: 'Page',
    id: linked.id,
    name: linked.name,
    category_type: linked.category,
  };
  const node = {
    field_type: field.type,
    title: { text: title, ranges: linked ? [{ offset, length: linked.name.length, entity }] : [] },
    list_item_groups: (field.lines ?? []).map((line) => ({
      list_items: [{ text: { text: inLanguage(line, language) } }],
    })),
    link_url: field.url ? outbound(field.url) : null,
    privacy_scope: person === me ? { description: labels[language].audiences[field.audience] } : null,
  };
  // The site sends each field a second time inside the thing that draws it.
  return { ...node, renderer: { __typename: 'ProfileFieldDefaultRenderer', field: node } };
}

/** The About page's data in the shape the server embeds it on a full load. */
export function aboutPayload(person: Person, slug: string, language: Language): unknown {
  const fields = aboutFields(person, person.bio).filter((field) => field.slug === slug);
  const sections = [...new Set(fields.map((field) => field.section))].map((section) => ({
    field_section_type: section,
    profile_fields: {
      nodes: fields
        .filter((field) => field.section === section)
        .map((field) => fieldNode(field, person, language)),
    },
  }));
  const all = directorySlugs.map((name) => ({
    name: labels[language].directory[name],
    url: `https://www.facebook.com${profilePath(person)}/${name}`,
  }));
  const active = { nodes: [{ style_renderer: { profile_field_sections: sections } }] };
  const nodes = [{ all_collections: { nodes: all }, activeCollections: active }];
  const data = { user: { id: person.id, name: person.name, about_app_sections: { nodes } } };
  const preloader = 'adp_ProfileCometAboutAppSectionQueryRelayPreloader_69221';
  const stream = [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    [preloader, { __bbox: { complete: true, result: { data } } }],
  ];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [stream] } }]]] };
}
