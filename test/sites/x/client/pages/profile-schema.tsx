import { useEffect } from 'react';
import { avatar } from '../data/pictures.ts';
import type { Person } from '../data/people.ts';

/** The profile once more for machines, in the head of the document. */
export function ProfileSchema({ person }: { person: Person }) {
  useEffect(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset.testid = 'UserProfileSchema-test';
    script.textContent = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      dateCreated: `${person.joined}T00:00:00.000Z`,
      mainEntity: {
        '@type': 'Person',
        additionalName: person.handle,
        description: person.bio,
        givenName: person.name,
        homeLocation: { '@type': 'Place', name: person.location },
        identifier: person.id,
        image: { '@type': 'ImageObject', contentUrl: avatar(person.name) },
        url: `https://x.com/${person.handle}`,
      },
      relatedLink: person.url ? [person.url] : [],
    });
    document.head.append(script);
    return () => script.remove();
  }, [person]);
  return null;
}
