/** The site tries variants on some people; here `?variant=a,b` at the load of the document asks for them. */
const asked = (new URLSearchParams(location.search).get('variant') ?? '').split(',');

export const variant = {
  /** A "Next" step before "Post". */
  next: asked.includes('next'),
  /** A dialog takes the focus back when it moves outside. */
  trap: asked.includes('trap'),
};
