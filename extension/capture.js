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
  const attributesOf = getter(Element, 'attributes');
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

  // One check of the browser's own, then one box; the computed style only where those two leave a doubt.
  const hides = (element) => {
    if (!rendered(element)) return getComputedStyle(element).display !== 'contents';
    const box = boxOf(element);
    const tiny = box.width <= 1 || box.height <= 1;
    const outside = box.right + scrollX < 0 || box.bottom + scrollY < 0;
    if (!tiny && !outside) return false;
    const style = getComputedStyle(element);
    if (style.display === 'contents' || style.display === 'inline') return false;
    if (tiny) return style.overflowX !== 'visible' || style.clip !== 'auto' || style.clipPath !== 'none';
    return /absolute|fixed/.test(style.position) && Math.min(box.right, box.bottom) < -900;
  };

  const children = (node, hidden, depth) => {
    for (let child = firstChild(node); child && !truncated; child = nextSibling(child)) visit(child, hidden, depth);
  };

  const visit = (node, hidden, depth) => {
    if (length > LIMIT || depth > DEEPEST) truncated = true;
    if (truncated) return;
    if (node.nodeType === Node.TEXT_NODE) return write(escapeText(node.data));
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = node.localName;
    const attributes = attributesOf(node);
    const value = (name) => attributes.getNamedItem(name)?.value ?? '';
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
    for (const { name, value: text } of attributes) {
      if (!UNWANTED.test(name) && !text.startsWith('data:')) write(` ${name}="${escapeValue(text)}"`);
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
    language: attributesOf(root).getNamedItem('lang')?.value || null,
    html: `<!doctype html>${out.join('')}`,
    selection: getSelection()?.toString().trim().slice(0, 20000) || null,
    truncated,
  };
})();
