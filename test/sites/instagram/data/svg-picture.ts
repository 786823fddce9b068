export const svgPicture = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;
