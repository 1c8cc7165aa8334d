/** The size of a social image that social networks ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
