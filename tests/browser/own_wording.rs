//! Own wording: kept in the section for messages, offered in the panel, filled for the person and checked like any message.

use crate::desk::Desk;

const TEXT: &str =
    "Hi {{given_name}},\n{{opening}} {{why}}\n{{question}}\nI found it on {{site}}. {{opt_out}}";

#[test]
fn a_template_of_one_s_own_is_kept_and_written_with_and_its_claims_can_be_pointed_at() {
    let (desk, page, _panel) = Desk::with_an_answer();
    let messages = desk.browser.open(&desk.browser.extension_url("www/pipeline.html#messages")).unwrap();
    messages.wait_for("document.querySelector('[data-role=template-text]')").unwrap();
    messages.fill("[data-role=template-name]", "Short and plain").unwrap();
    messages.fill("[data-role=template-text]", &format!("{TEXT} {{{{nickname}}}}")).unwrap();
    messages.wait_for("document.querySelector('[data-code=unfilled_placeholder]')").unwrap();
    messages.fill("[data-role=template-text]", TEXT).unwrap();
    messages.wait_for("!document.querySelector('[data-code=unfilled_placeholder]')").unwrap();
    messages.click("[data-role=template-save]").unwrap();
    messages.wait_for("document.querySelector('[data-role=template]')").unwrap();

    let panel = desk.read(&page);
    panel.wait_for("document.querySelector('[data-role=wording]')").unwrap();
    panel.choose("[data-role=wording]", "Short and plain").unwrap();
    panel.wait_for("document.querySelector('#draft-text').value.startsWith('Hi Ilse,')").unwrap();
    panel.wait_for("!document.querySelector('[data-role=copy]').disabled").unwrap();
    panel.eval("document.querySelector('[data-role=claim]').closest('details').open = true").unwrap();
    // As the pointer does: a page that is not in front gets no focus.
    panel
        .eval("document.querySelector('[data-role=claim]').dispatchEvent(new MouseEvent('mouseenter'))")
        .unwrap();
    panel.wait_for("document.querySelector('[data-role=claim-mark]')?.textContent.length > 10").unwrap();
    panel.wait_for("document.querySelector('[data-role=claim-quote]').textContent.startsWith('“')").unwrap();
    desk.assert_no_complaints();
}
