use super::*;
use crate::page::PageSnapshot;

fn read(html: &str) -> Vec<Item> {
    let snapshot = PageSnapshot {
        url: "https://ada.example/about/".to_owned(),
        html: html.to_owned(),
        ..PageSnapshot::default()
    };
    items(&Page::of(&snapshot))
}

#[test]
fn a_card_states_what_its_classes_say() {
    let items = read(
        r#"<div class="h-card"><a class="p-name u-url" href="../me">Ada Example</a>
        <span class="p-org h-card">Acme</span><img class="u-photo" src="a.png" alt="Ada"></div>"#,
    );
    assert_eq!(
        items[0].json(),
        json!({"type": ["h-card"], "properties": {
            "name": ["Ada Example"], "url": ["https://ada.example/me"],
            "org": [{"type": ["h-card"], "properties": {"name": ["Acme"]}, "value": "Acme"}],
            "photo": [{"value": "https://ada.example/about/a.png", "alt": "Ada"}]}})
    );
}

#[test]
fn the_older_class_names_mean_the_same() {
    let items = read(
        r#"<div class="hresume"><p class="contact vcard"><span class="fn">Ada Example</span></p>
        <p class="experience vevent vcard"><b class="title">Engineer</b> <i class="fn org">Acme</i>
        <time class="dtstart" datetime="2019-01">2019</time></p></div>"#,
    );
    assert!(items[0].is("h-resume"));
    let PropertyValue::Item(job, text) = &items[0].all("experience")[0] else { panic!("no item") };
    assert_eq!((text.as_str(), job.first("start").as_deref()), ("Acme", Some("2019-01")));
    assert_eq!(job.first("job-title").as_deref(), Some("Engineer"));
}

#[test]
fn a_short_card_implies_name_and_address() {
    let items = read(r#"<a class="h-card" href="/"><img src="a.png" alt="Ada Example"></a>"#);
    assert_eq!(items[0].first("name").as_deref(), Some("Ada Example"));
    assert_eq!(items[0].first("url").as_deref(), Some("https://ada.example/"));
    assert_eq!(items[0].first("photo").as_deref(), Some("https://ada.example/about/a.png"));
}

#[test]
fn a_value_inside_a_property_is_the_property() {
    let items = read(
        r#"<p class="h-card">Ada <span class="p-tel">Work: <b class="value">+1</b> <b class="value">555</b></span></p>"#,
    );
    assert_eq!(items[0].first("tel").as_deref(), Some("+1555"));
    assert_eq!(items[0].first("name"), None);
}
