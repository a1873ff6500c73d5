/** Applies the remembered theme before the first paint. Storage throws where it is forbidden. */
export const recallTheme =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
