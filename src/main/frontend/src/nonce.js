// Libraries that draw (the timeline, the network) bring style sheets as elements that their scripts make. The content policy
// lets in what carries the page's nonce, and a script that runs here carries it already: so do the styles that it makes.
export function nonceStyles() {
  const nonce = document.currentScript?.nonce;
  if (!nonce) return;
  const create = document.createElement;
  document.createElement = function (name, ...options) {
    const made = create.call(document, name, ...options);
    if (String(name).toLowerCase() === "style") made.nonce = nonce;
    return made;
  };
}
