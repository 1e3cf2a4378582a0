// Reads the page in view once and returns it; runs in the isolated world under the recruiter's gesture.
// Writes nothing, listens to nothing, keeps nothing: no clone either, because cloning starts image loads and
// custom elements, which a page can notice. The result is shaped like PageSnapshot in src/page/mod.rs.
(() => {
  const LIMIT = 8 * 1024 * 1024;
  const DEEPEST = 1500;
  // Getters from the prototypes: a form field called "childNodes" would otherwise answer in their place.
  const getter = (owner, name) => {
    const { get } = Object.getOwnPropertyDescriptor(owner.prototype, name);
    return (node) => get.call(node);
  };
  const firstChild = getter(Node, 'firstChild');
  const nextSibling = getter(Node, 'nextSibling');
  const kindOf = getter(Node, 'nodeType');
  const textOf = getter(CharacterData, 'data');
  const tagOf = getter(Element, 'localName');
  const namesOf = (element) => Element.prototype.getAttributeNames.call(element);
  const attributeOf = (element, name) => Element.prototype.getAttribute.call(element, name);
  const shadowRootOf = getter(Element, 'shadowRoot');
  const editable = getter(HTMLElement, 'isContentEditable');
  const root = getter(Document, 'documentElement')(document);
  const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
  const rendered = (element) =>
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });

  const SKIPPED = /^(script|style|noscript|template|textarea|select|iframe|object|embed|noembed|noframes|canvas|plaintext|xmp|video|audio)$/;
  const DRAWN = /^(svg|g|a|text|tspan|title|desc)$/; // what of a drawing is text
  const UNWANTED = /^(style|value|checked|srcset|srcdoc|nonce|integrity|on.*)$/;
  const VOID = /^(area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/;
  const escapeText = (text) => text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
  const escapeValue = (text) => text.replace(/[&"]/g, (c) => (c === '&' ? '&amp;' : '&quot;'));

  const out = [];
  let length = 0;
  let truncated = false;
  const write = (text) => {
    length += text.length;
    out.push(text);
  };

  // Style first, because it is cheap; a box only for what clips its content or stands outside the flow.
  const hides = (element) => {
    const style = getComputedStyle(element);
    if (!rendered(element)) return style.display !== 'contents';
    const clips = style.overflowX !== 'visible' || style.clip !== 'auto' || style.clipPath !== 'none';
    const apart = /absolute|fixed/.test(style.position);
    if (!clips && !apart) return false;
    const box = boxOf(element);
    if (clips && style.display !== 'inline' && (box.width <= 1 || box.height <= 1)) return true;
    return apart && Math.min(box.right + scrollX, box.bottom + scrollY) < -900;
  };

  const children = (node, hidden, depth) => {
    for (let child = firstChild(node); child && !truncated; child = nextSibling(child)) visit(child, hidden, depth);
  };

  const visit = (node, hidden, depth) => {
    if (length > LIMIT || depth > DEEPEST) truncated = true;
    if (truncated) return;
    const kind = kindOf(node);
    if (kind === Node.TEXT_NODE) return write(escapeText(textOf(node)));
    if (kind !== Node.ELEMENT_NODE) return;
    const tag = tagOf(node);
    const value = (name) => attributeOf(node, name) ?? '';
    const data = tag === 'script' && /^application\/ld\+json/i.test(value('type').trim());
    if (SKIPPED.test(tag) && !data) return;
    if (tag === 'input' && !/^(submit|button)$/i.test(value('type'))) return;
    if (tag === 'link' && /stylesheet|preload|prefetch|preconnect|icon/i.test(value('rel'))) return;
    if (node instanceof SVGElement && !DRAWN.test(tag)) return;
    if (node instanceof HTMLElement && editable(node)) return;
    if (tag === 'slot') {
      const assigned = HTMLSlotElement.prototype.assignedNodes.call(node);
      if (!assigned.length) return children(node, hidden, depth + 1);
      return assigned.forEach((child) => visit(child, hidden, depth + 1));
    }
    write(`<${tag}`);
    for (const name of namesOf(node)) {
      const text = UNWANTED.test(name) ? 'data:' : value(name);
      if (!text.startsWith('data:')) write(` ${name}="${escapeValue(text)}"`);
    }
    const conceals = !hidden && !/^(html|head|meta|title|link|base|script|br)$/.test(tag) && hides(node);
    write(conceals ? ' data-ov-hidden="">' : '>');
    if (VOID.test(tag)) return;
    // Inside a script element nothing is escaped; this is the same JSON and cannot end the element.
    if (data) write((node.textContent ?? '').replace(/<(?=[!/])/g, '\\u003c'));
    else children(shadowRootOf(node) ?? node, hidden || conceals, depth + 1);
    write(`</${tag}>`);
  };

  visit(root, false, 0);
  return {
    url: location.href,
    title: getter(Document, 'title')(document),
    language: attributeOf(root, 'lang') || null,
    html: `<!doctype html>${out.join('')}`,
    selection: getSelection()?.toString().trim().slice(0, 20000) || null,
    truncated,
  };
})();
