/** How a file of XML begins. */
export const prolog = '<?xml version="1.0" encoding="UTF-8"?>';

/** The namespace of QTI 2.1. */
export const qtiNamespace = "http://www.imsglobal.org/xsd/imsqti_v2p1";
