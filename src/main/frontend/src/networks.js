// Where a screen has relations to draw, brings what draws them; no other screen pays for it.
export function startNetworks() {
  const place = document.querySelector("[data-network]");
  if (!place) return;
  document.head.append(Object.assign(document.createElement("script"), { src: place.dataset.network }));
}
