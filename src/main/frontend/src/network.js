// Draws relations between actors from the list that says the same (fragments/actor/network.xhtml). Loaded by networks.js
// where a screen has such a list. The place of each actor follows from the list alone: the one in the middle, the others
// around it on an ellipse for each step away, who is related to the same beside each other.
import cytoscape from "cytoscape";
import { element } from "./texts.js";

const FONT = 13;
const LINE = 17;
const LONGEST = 20;
/** Where there is less room nobody could read it: there the list stands alone. */
const NARROWEST = 430;
const pen = document.createElement("canvas").getContext("2d");

/** A colour of the tokens as this scheme has it: custom properties are resolved only where they are used. */
function colours(place) {
  const probe = place.appendChild(element("span"));
  const of = (token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(
    ["ink", "ink-2", "ink-3", "surface", "surface-2", "accent", "accent-soft", "line-control", "bad"].map((token) => [token, of(token)]),
  );
  found.font = getComputedStyle(place).fontFamily;
  probe.remove();
  return found;
}

function lines(name) {
  const found = [""];
  for (const word of name.split(/\s+/)) {
    const last = found.at(-1);
    if (last && `${last} ${word}`.length > LONGEST) found.push(word);
    else found[found.length - 1] = last ? `${last} ${word}` : word;
  }
  if (found.length > 3) found.splice(3, found.length, `${found[2]} …`);
  return found.map((line) => (line.length > 28 ? `${line.slice(0, 27)}…` : line));
}

function read(list, not) {
  const nodes = new Map();
  const edges = [];
  const node = (data, end) => {
    const id = data[end];
    if (!id) return null;
    const far = Number(data[`${end}Far`]);
    if (!nodes.has(id)) nodes.set(id, { id, name: data[`${end}Name`], far, href: null });
    return nodes.get(id);
  };
  for (const item of list.querySelectorAll("li.tie")) {
    const from = node(item.dataset, "from");
    const to = node(item.dataset, "to");
    if (!from || !to) continue;
    for (const link of item.querySelectorAll(".tie-line a")) {
      const end = [from, to].find((one) => one.name === link.textContent.trim());
      if (end) end.href = link.getAttribute("href");
    }
    const negated = item.dataset.negated === "true";
    edges.push({ source: from.id, target: to.id, label: negated ? `${not} ${item.dataset.type}` : item.dataset.type, negated });
  }
  return { nodes: [...nodes.values()], edges: joined(edges) };
}

/** What is said several times between the same two is drawn once, all its words at it; lines beside each other do not share a height. */
function joined(edges) {
  const byEnds = new Map();
  for (const edge of edges) {
    const key = `${edge.source} ${edge.target} ${edge.negated}`;
    const known = byEnds.get(key);
    if (!known) byEnds.set(key, { ...edge });
    else if (!known.label.split("\n").includes(edge.label)) known.label += `\n${edge.label}`;
  }
  const all = [...byEnds.values()];
  const pair = (edge) => [edge.source, edge.target].sort().join(" ");
  for (const edge of all) {
    const beside = all.filter((other) => pair(other) === pair(edge));
    edge.shift = (beside.indexOf(edge) - (beside.length - 1) / 2) * 2 * FONT;
  }
  return all;
}

function measure(node, font) {
  pen.font = `600 ${FONT}px ${font}`;
  node.lines = lines(node.name);
  node.width = Math.ceil(Math.max(...node.lines.map((line) => pen.measureText(line).width))) + 22;
  node.height = node.lines.length * LINE + 14;
}

/** Where on its ring each would stand nearest to those it is related to, moved apart until no two cover each other. */
function spread(ring, gap) {
  const sorted = ring.sort((a, b) => a.angle - b.angle);
  const least = Math.min(gap, (2 * Math.PI) / sorted.length);
  for (let pass = 0; pass < 60; pass++) {
    sorted.forEach((node, at) => {
      const next = sorted[(at + 1) % sorted.length];
      const between = next.angle - node.angle + (at + 1 === sorted.length ? 2 * Math.PI : 0);
      if (sorted.length > 1 && between < least) {
        node.angle -= (least - between) / 2;
        next.angle += (least - between) / 2;
      }
    });
  }
}

function lay(nodes, edges, centre) {
  const middle = nodes.find((node) => node.id === centre) ?? nodes[0];
  middle.position = { x: 0, y: 0 };
  const others = nodes.filter((node) => node !== middle);
  const rings = [...new Set(others.map((node) => Math.max(1, node.far)))].sort();
  let inner = { x: 0, y: 0 };
  for (const far of rings) {
    const ring = others.filter((node) => Math.max(1, node.far) === far);
    ring.forEach((node, at) => {
      const near = edges
        .flatMap((edge) => (edge.source === node.id ? [edge.target] : edge.target === node.id ? [edge.source] : []))
        .map((id) => others.find((one) => one.id === id && one.position));
      const met = near.filter(Boolean);
      const even = (at / ring.length) * 2 * Math.PI + (ring.length % 2 ? 0 : Math.PI / ring.length);
      node.angle = met.length
        ? Math.atan2(
            met.reduce((sum, one) => sum + Math.sin(one.angle), 0),
            met.reduce((sum, one) => sum + Math.cos(one.angle), 0),
          )
        : even;
    });
    const y = Math.max(inner.y + 165, ((ring.length * 112) / (2 * Math.PI)) * 0.78);
    const x = Math.max(inner.x + 320, y * 1.75);
    if (far > 1) spread(ring, 180 / ((x + y) / 2));
    for (const node of ring) node.position = { x: x * Math.sin(node.angle), y: -y * Math.cos(node.angle) };
    inner = { x, y };
  }
  return inner;
}

const style = (c) => [
  {
    selector: "node",
    style: {
      shape: "round-rectangle", width: "data(width)", height: "data(height)", label: "data(label)", "text-wrap": "wrap", "text-valign": "center",
      "font-size": FONT, "font-family": c.font, "line-height": LINE / FONT, color: c.ink, "background-color": c.surface, "border-width": 1.25, "border-color": c["line-control"],
    },
  },
  { selector: "node.centre", style: { "background-color": c["accent-soft"], "border-color": c.accent, "border-width": 2, "font-weight": 600 } },
  { selector: "node.far", style: { color: c["ink-2"], "background-color": c["surface-2"] } },
  {
    selector: "edge",
    style: {
      width: 1.5, "curve-style": "bezier", "control-point-step-size": 70, "line-color": c["line-control"], "target-arrow-color": c["line-control"], "target-arrow-shape": "triangle", "arrow-scale": 0.9,
      label: "data(label)", "text-margin-y": "data(shift)", "text-wrap": "wrap", "font-size": 11.5, "font-family": c.font, color: c["ink-2"], "text-background-color": c["surface-2"], "text-background-opacity": 1, "text-background-padding": 2,
    },
  },
  { selector: "edge.not", style: { "line-style": "dashed", "line-dash-pattern": [7, 5], "line-color": c.bad, "target-arrow-color": c.bad, color: c.bad } },
];

function tools(graph, place, data) {
  const button = (label, icon, act) => {
    const made = element("button", { type: "button", className: "button tone-quiet", textContent: icon, title: label, ariaLabel: label });
    made.addEventListener("click", act);
    return made;
  };
  const zoom = (factor) => () => graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
  place.append(
    element("div", { className: "network-tools" }, button(data.nearer, "+", zoom(1.25)), button(data.farther, "−", zoom(0.8)), button(data.whole, "⤢", () => graph.fit(undefined, 18))),
  );
}

function draw(ego) {
  const figure = ego.querySelector("figure");
  const picture = figure.querySelector(".network-picture");
  const { nodes, edges } = read(ego.querySelector(".ties"), ego.dataset.not);
  if (nodes.length < 2) return;
  figure.hidden = false;
  if (picture.clientWidth < NARROWEST) {
    figure.hidden = true;
    return;
  }
  let c = colours(figure);
  nodes.forEach((node) => measure(node, c.font));
  const size = lay(nodes, edges, ego.dataset.centre);
  picture.style.height = `${Math.round(Math.min(680, Math.max(320, (2 * size.y + 90) * Math.min(1, picture.clientWidth / (2 * size.x + 200)))))}px`;
  const graph = cytoscape({
    container: picture,
    elements: [
      ...nodes.map((node) => ({
        data: { id: node.id, label: node.lines.join("\n"), width: node.width, height: node.height, href: node.href },
        classes: node.id === ego.dataset.centre ? "centre" : node.far > 1 ? "far" : "",
        position: node.position,
      })),
      ...edges.map((edge, at) => ({ data: { id: `e${at}`, ...edge }, classes: edge.negated ? "not" : "" })),
    ],
    layout: { name: "preset", fit: true, padding: 18 },
    style: style(c),
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    maxZoom: 1.6,
    minZoom: 0.2,
  });
  if (graph.zoom() > 1.1) {
    graph.zoom(1.1);
    graph.center();
  }
  graph.on("tap", "node[href]", ({ target }) => location.assign(target.data("href")));
  graph.on("mouseover mouseout", "node[href]", ({ type }) => (picture.style.cursor = type === "mouseover" ? "pointer" : ""));
  tools(graph, figure, ego.dataset);
  const restyle = () => graph.style(style((c = colours(figure))));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
  new MutationObserver(restyle).observe(document.documentElement, { attributes: true, attributeFilter: ["data-scheme"] });
}

document.querySelectorAll("[data-network]").forEach(draw);
