//! Pages of no known site: which are about one person, and which only look like it. All people and companies are invented.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use jiff::civil::Date;
use overture::page::PageSnapshot;
use overture::readers::{Reading, read};

fn reading(url: &str, html: &str) -> Reading {
    let snapshot = PageSnapshot { url: url.to_owned(), html: html.to_owned(), ..PageSnapshot::default() };
    read(&snapshot, Date::constant(2026, 3, 1))
}

fn name(url: &str, html: &str) -> Option<String> {
    Some(reading(url, html).candidate?.name?.value)
}

#[test]
fn a_title_case_heading_is_not_a_person() {
    for heading in [
        "Acme Robotics",
        "Product Roadmap",
        "Annual Report",
        "Getting Started",
        "Winter Wonderland",
        "Über Uns",
    ] {
        let page = format!(
            "<title>{heading}</title><main><h1>{heading}</h1><p>Berlin, Germany</p>
             <p>A page with some words on it, as pages have.</p></main>"
        );
        assert_eq!(name("https://site.example/page", &page), None, "{heading}");
    }
}

#[test]
fn a_company_that_speaks_of_itself_is_not_a_person() {
    let page = r#"<title>Acme Robotics</title><nav><a href="/c">Careers</a><a href="/p">Pricing</a></nav>
        <main><h1>Acme Robotics</h1><p>We build robots for greenhouses.</p><p>Berlin, Germany</p>
        <a href="mailto:hello@acme.example">hello@acme.example</a></main>"#;
    assert_eq!(name("https://acmerobotics.example/", page), None);
}

#[test]
fn a_job_advert_in_plain_markup_is_not_a_person() {
    let page = r#"<title>Rust Hero</title><main><h1>Rust Hero</h1><p>Berlin, Germany</p>
        <h2>Responsibilities</h2><ul><li>Ship</li></ul><h2>Requirements</h2><ul><li>Rust</li></ul>
        <button>Apply now</button></main>"#;
    let reading = reading("https://jobs.example/1", page);
    assert!(reading.candidate.is_none());
    assert!(reading.omissions[0].reason.contains("job advert"));
}

#[test]
fn an_article_is_not_its_author() {
    let page = r#"<title>Borrowing Without Fear</title><meta property="og:type" content="article">
        <meta property="article:published_time" content="2026-01-02">
        <script type="application/ld+json">{"@type":"BlogPosting","headline":"Borrowing Without Fear",
        "author":{"@type":"Person","name":"Ada Example","jobTitle":""}}</script>
        <article><h1>Borrowing Without Fear</h1><p>By Ada Example</p><p>I am fond of lifetimes.</p></article>"#;
    let reading = reading("https://blog.example/borrowing", page);
    assert!(reading.candidate.is_none(), "{:?}", reading.candidate);
}

#[test]
fn a_team_page_is_nobody() {
    let people = ["Ada Example", "Bea Beispiel", "Carl Muster", "Dora Prøve"];
    let cards: String =
        people.iter().map(|name| format!("<div><h3>{name}</h3><p>Engineer in Berlin</p></div>")).collect();
    let page = format!("<title>Our people</title><main><h1>Our people</h1>{cards}</main>");
    assert_eq!(name("https://acme.example/team", &page), None);
}

#[test]
fn a_personal_page_is_about_its_owner() {
    for (url, page) in [
        ("https://adaexample.example/", "<h1>Ada Example</h1><p>Software engineer in Berlin</p>"),
        (
            "https://uni.example/~example/",
            "<h1>Prof. Ada Example</h1><p>Compilers and their users.</p><p>Berlin, Germany</p>",
        ),
        ("https://a.example/", "<h1>Ada Example</h1><p>I'm a designer who codes.</p>"),
        ("https://a.example/", "<h1>Ada Example</h1><p>Ich bin Entwicklerin.</p><p>Berlin, Germany</p>"),
        (
            "https://acme.example/team/ada-example",
            "<nav><a href=/c>Careers</a><a href=/p>Pricing</a></nav><h1>Ada Example</h1><p>Head of Engineering</p>",
        ),
        (
            "https://a.example/cv",
            "<p>Ada Example</p><p>Berlin</p><h2>Experience</h2><h3>Engineer</h3><p>Acme</p><p>2019 – 2021</p>
             <h2>Skills</h2><p>Rust, Go</p>",
        ),
    ] {
        assert_eq!(name(url, page).as_deref(), Some("Ada Example"), "{url} {page}");
    }
}

#[test]
fn a_blog_that_carries_its_owners_card_is_about_the_owner() {
    let page = r#"<meta property="og:type" content="article"><meta property="og:title" content="Notes">
        <div class="h-card">I'm <a class="p-name u-url" href="/">Ada Example</a>
        <a rel="me" href="https://code.example/ada">Code</a></div><article class="h-entry"><h1 class="p-name">Notes</h1></article>"#;
    let profile = reading("https://ada.example/notes", page).candidate.unwrap();
    assert_eq!(profile.name.unwrap().value, "Ada Example");
    assert!(profile.links.iter().any(|link| link.value == "https://code.example/ada"));
}

#[test]
fn a_resume_in_microformats_gives_its_history() {
    let page = r#"<div class="h-resume"><span class="p-name">Ada Example</span>
        <div class="p-experience h-event h-card"><b class="p-job-title">Engineer</b> <b class="p-name p-org">Acme</b>
        <time class="dt-start" datetime="2019-01">2019</time> – Present</div>
        <div class="p-education h-event h-card"><b class="p-name p-org">University of Example</b>
        <time class="dt-start" datetime="2013">2013</time><time class="dt-end" datetime="2016">2016</time></div>
        <span class="p-skill">Rust</span></div>"#;
    let profile = reading("https://ada.example/", page).candidate.unwrap();
    let position = &profile.positions[0];
    assert_eq!(
        (position.title.as_deref(), position.organisation.as_deref()),
        (Some("Engineer"), Some("Acme"))
    );
    assert!(position.current && position.start.unwrap().to_string() == "2019-01");
    assert_eq!(profile.education[0].school.as_deref(), Some("University of Example"));
    assert_eq!(profile.skills[0].value, "Rust");
}

#[test]
fn sections_under_other_names_are_read_by_what_they_hold() {
    let page = r"<title>Ada Example</title><h1>Ada Example</h1>
        <section><h2>Field notes</h2><h3>Software Engineer</h3><p>Acme</p><p>Jan 2019 – Mar 2021</p>
        <h3>Web Developer</h3><p>Beta</p><p>2016 – 2018</p></section>
        <section><h2>Instruments</h2><ul><li>Rust</li><li>PostgreSQL</li><li>Docker</li></ul></section>";
    let profile = reading("https://ada.example/", page).candidate.unwrap();
    assert_eq!(profile.positions.len(), 2);
    let skills: Vec<&str> = profile.skills.iter().map(|skill| skill.value.as_str()).collect();
    assert_eq!(skills, ["Rust", "PostgreSQL", "Docker"]);
}

#[test]
fn a_selection_names_the_person_on_a_page_that_is_no_profile() {
    let page = r#"<meta property="og:type" content="article"><meta property="article:published_time" content="2026">
        <h1>Who builds the ledgers</h1><p>Ada Example, Senior Engineer at Acme, has built ledgers since 2015.</p>"#;
    let selection = "Ada Example\nSenior Software Engineer\nBerlin, Germany\n\nExperience\nSenior Engineer\nAcme\n2019 - 2021";
    let mut snapshot = PageSnapshot {
        url: "https://news.example/ledgers".to_owned(),
        html: page.to_owned(),
        ..PageSnapshot::default()
    };
    assert_eq!(read(&snapshot, Date::constant(2026, 3, 1)).candidate, None);
    snapshot.selection = Some(selection.to_owned());
    let profile = read(&snapshot, Date::constant(2026, 3, 1)).candidate.unwrap();
    let name = profile.name.unwrap();
    assert_eq!(
        (name.value.as_str(), name.evidence.origin),
        ("Ada Example", overture::profile::Origin::Selection)
    );
    assert_eq!(name.evidence.source, "https://news.example/ledgers");
    assert_eq!(profile.positions[0].title.as_deref(), Some("Senior Engineer"));
    // A stray selection of a sentence is nobody.
    snapshot.selection = Some("has built ledgers since 2015 and would do it again any day".to_owned());
    assert_eq!(read(&snapshot, Date::constant(2026, 3, 1)).candidate, None);
}

#[test]
fn a_selection_fills_what_the_page_does_not_state() {
    let snapshot = PageSnapshot {
        url: "https://adaexample.example/".to_owned(),
        html: "<h1>Ada Example</h1><p>Software engineer in Berlin</p><div>Acme, Senior Engineer</div>"
            .to_owned(),
        selection: Some("Experience\n\nSenior Engineer\nAcme\n2019 - 2021\n\nSkills\nRust, Kafka".to_owned()),
        ..PageSnapshot::default()
    };
    let profile = read(&snapshot, Date::constant(2026, 3, 1)).candidate.unwrap();
    assert_eq!(profile.positions[0].organisation.as_deref(), Some("Acme"));
    assert_eq!(profile.skills.len(), 2);
    assert_eq!(profile.headline.unwrap().evidence.origin, overture::profile::Origin::Text);
}
