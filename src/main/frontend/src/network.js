// Draws relations between actors from the list that says the same (fragments/actor/network.xhtml). Loaded by networks.js
// where a screen has such a list. The place of each actor follows from the list alone: the one in the middle, the others
// around it on an ellipse for each step away, who is related to the same beside each other.
import cytoscape from "cytoscape";
import { element } from "./texts.js";

const FONT = 13;
const LINE = 17;
const LONGEST = 20;
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

/** What is said several times between the same two is drawn once, all its words at it. */
function joined(edges) {
  const byEnds = new Map();
  for (const edge of edges) {
    const key = `${edge.source} ${edge.target} ${edge.negated}`;
    const known = byEnds.get(key);
    if (!known) byEnds.set(key, { ...edge });
    else if (!known.label.split("\n").includes(edge.label)) known.label += `\n${edge.label}`;
  }
  return [...byEnds.values()];
}

function measure(node, font) {
  pen.font = `600 ${FONT}px ${font}`;
  node.lines = lines(node.name);
  node.width = Math.ceil(Math.max(...node.lines.map((line) => pen.measureText(line).width))) + 22;
  node.height = node.lines.length * LINE + 14;
}

function lay(nodes, edges, centre, wide) {
  const middle = nodes.find((node) => node.id === centre) ?? nodes[0];
  middle.angle = 0;
  middle.position = { x: 0, y: 0 };
  const rings = [...new Set(nodes.filter((node) => node !== middle).map((node) => Math.max(1, node.far)))].sort();
  let inner = { x: 0, y: 0 };
  for (const far of rings) {
    const ring = nodes.filter((node) => node !== middle && Math.max(1, node.far) === far);
    const near = (node) => {
      const met = edges
        .flatMap((edge) => (edge.source === node.id ? [edge.target] : edge.target === node.id ? [edge.source] : []))
        .map((id) => nodes.find((one) => one.id === id))
        .filter((one) => one?.angle !== undefined && one !== middle);
      return met.length ? met.reduce((sum, one) => sum + one.angle, 0) / met.length : Infinity;
    };
    if (far > 1) ring.sort((a, b) => near(a) - near(b));
    const round = ring.length * (wide ? 104 : 92);
    const y = Math.max(inner.y + (wide ? 130 : 150), (round / (2 * Math.PI)) * (wide ? 0.78 : 1.3));
    const x = Math.max(inner.x + (wide ? 250 : 125), y * (wide ? 1.75 : 0.8));
    ring.forEach((node, at) => {
      node.angle = (at / ring.length) * 2 * Math.PI + (ring.length % 2 ? 0 : Math.PI / ring.length);
      node.position = { x: x * Math.sin(node.angle), y: -y * Math.cos(node.angle) };
    });
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
      width: 1.5, "curve-style": "bezier", "control-point-step-size": 46, "line-color": c["line-control"], "target-arrow-color": c["line-control"], "target-arrow-shape": "triangle", "arrow-scale": 0.9,
      label: "data(label)", "text-wrap": "wrap", "font-size": 11.5, "font-family": c.font, color: c["ink-2"], "text-background-color": c["surface-2"], "text-background-opacity": 1, "text-background-padding": 2,
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
  let c = colours(figure);
  nodes.forEach((node) => measure(node, c.font));
  const wide = picture.clientWidth > 460;
  const size = lay(nodes, edges, ego.dataset.centre, wide);
  picture.style.height = `${Math.round(Math.min(680, Math.max(300, 2 * size.y + 90)))}px`;
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
