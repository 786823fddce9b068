/** The name of the port on which the joining audit leads somebody through a page of settings. */
export const guidePortName = 'guide';
