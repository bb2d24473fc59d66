// Whether the panel of the gong is open: the button that opens it and the panel itself stand in different places.
export const soundPanel = $state({ open: false });
