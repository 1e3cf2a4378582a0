//! Properties of reading: no input makes a reader panic, and reading the same page twice gives the same answer.

use overture::page::PageSnapshot;
use overture::readers::dates::{duration_months, find_all, relative};
use overture::readers::names::clean;
use overture::readers::read;
use proptest::prelude::*;

/// Fragments of markup and text that readers look for, in any order and nesting.
fn fragment() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "<h1>",
        "</h1>",
        "<h2>",
        "</h2>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<section>",
        "</section>",
        "<p>",
        "<span aria-hidden=true>",
        "</span>",
        "<span data-ov-hidden>",
        "<table><tr><td>",
        "</table>",
        "<a href='/in/ada'>",
        "<a href='/ada/thing'>",
        "<a href='/@ada/thing'>",
        "<a href='/ada/status/1'>",
        "<a href='/in/ada/details/skills/'>",
        "<a href='https://www.bing.com/ck/a?u=a1aHR0cHM6Ly94LmNvbS9h'>",
        "<a href='/url?q=https://x.com/ada'>",
        "<article>",
        "<div role=listitem>",
        "Feb 20",
        "2021-09 to present | Professor (X)",
        "<a href='mailto:a@b.example'>",
        "</a>",
        "<time datetime='2020-01-01'>",
        "</time>",
        "<div itemscope itemtype='http://schema.org/Person'>",
        "<b itemprop=name>",
        "</div>",
        "<div class='h-card'>",
        "<i class='p-name'>",
        "<script type='application/ld+json'>",
        "{\"@type\":\"Person\",\"name\":",
        "}",
        "</script>",
        "Experience",
        "Education",
        "Skills",
        "Languages",
        "Activity",
        "Publications",
        "Ada Example",
        "Jan 2020 – Present",
        "2019",
        "–",
        "2 yrs 3 mos",
        "Engineer at Acme",
        "Berlin, Germany",
        "2w •",
        "Show all 12 experiences",
        "English (C1)",
        "+49 30 1234567",
        "職歴",
        "2019年1月",
        "\u{202e}",
        "🚀",
        "<template>",
        "<svg><title>",
        "<math>",
        "</svg>",
        "<button>",
        "<main>",
        "<nav>",
        "<br>",
        "<!--",
        "-->",
        "&#x202e;",
        "\0",
    ])
    .prop_map(str::to_owned);
    prop_oneof![8 => fixed, 1 => any::<String>(), 1 => "[a-zA-Z0-9 ,.:/()·|-]{0,40}"]
}

const URLS: &[&str] = &[
    "https://www.linkedin.com/in/ada/",
    "https://www.linkedin.com/search/results/people/",
    "https://www.linkedin.com/in/ada/recent-activity/all/",
    "https://www.linkedin.com/in/ada/details/experience/",
    "https://www.linkedin.com/talent/profile/AE1",
    "https://github.com/ada",
    "https://github.com/search?q=x&type=users",
    "https://www.google.com/search?q=x",
    "https://www.bing.com/search?q=x",
    "https://orcid.org/0000-0001-0000-0009",
    "https://medium.com/@ada",
    "https://x.com/ada",
    "https://www.xing.com/profile/Ada_Example",
    "https://scholar.google.com/citations?user=A",
    "https://ada.example/",
    "",
    "not an address",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_page_makes_a_reader_panic(parts in prop::collection::vec(fragment(), 0..60), url in prop::sample::select(URLS.to_vec())) {
        let today = jiff::civil::Date::constant(2026, 3, 15);
        let snapshot = PageSnapshot { url: url.to_owned(), html: parts.concat(), ..PageSnapshot::default() };
        let first = read(&snapshot, today);
        prop_assert_eq!(&first, &read(&snapshot, today));
        if let Some(profile) = first.candidate {
            prop_assert!(profile.positions.iter().all(|position| !position.evidence.quote.is_empty()));
        }
    }

    #[test]
    fn no_text_makes_the_date_or_name_scanners_panic(text in any::<String>(), dates in "[0-9a-zé. ,/–-]{0,60}") {
        let today = jiff::civil::Date::constant(2026, 3, 15);
        for text in [text.as_str(), dates.as_str()] {
            for found in find_all(text) {
                prop_assert!(text.get(found.start..found.end).is_some());
            }
            let _ = (relative(text, today), duration_months(text), clean(text));
        }
    }
}

/// What `cargo xtask fuzz` found: pages that made a reader take minutes. They end, and nothing grows without bound.
#[test]
fn pages_built_to_be_slow_are_read_to_the_end() {
    let attributes: String = (0..40_000).map(|n| format!("a{n}=1 ")).collect();
    let pages = [
        format!("<h1>Ada Example</h1><p>2019{}</p>", " –".repeat(200_000)),
        format!("<h1>Ada{}</h1>", ", Ada".repeat(100_000)),
        format!("<h1>Ada Example</h1><div {attributes}>Example</div>"),
        format!(
            "<h1>Ada Example</h1><h2>Experience</h2>{}",
            "<p>Engineer</p><p>2019 – 2020</p>".repeat(5_000)
        ),
        format!("<h1>Ada Example</h1><h2>Skills</h2>{}", "<li>Rust, Go, SQL</li>".repeat(5_000)),
        "<h2>Experience</h2><p>Engineer</p>".repeat(10_000),
        "<div class='h-card p-author'>Ada".repeat(5_000),
        "<div itemscope itemprop=a itemtype='http://schema.org/Person'>x".repeat(5_000),
        "<p><i itemscope itemprop=a>Ada Example</p>".repeat(700),
    ];
    for html in pages {
        let snapshot =
            PageSnapshot { url: "https://ada.example/".to_owned(), html, ..PageSnapshot::default() };
        let reading = read(&snapshot, jiff::civil::Date::constant(2026, 3, 15));
        if let Some(profile) = reading.candidate {
            assert!(profile.positions.len() <= 200 && profile.skills.len() <= 500);
            assert!(profile.links.len() <= 60 && profile.contacts.len() <= 30);
            assert!(profile.name.is_none_or(|name| name.value.chars().count() <= 100));
        }
    }
}
