//! What people are owed, as a recruiter does it: a request noted, a notice given, somebody erased and never back.

use crate::desk::{Desk, stored};
use crate::exchange::{exchange, pick, saved, take, watch_saving};

const CARD: &str = "BEGIN:VCARD\nFN:Quirin Zabel\nEMAIL:quirin@zabel.example\nORG:Xylofon AG\nNOTE:Likes juggling\nEND:VCARD\n";

#[test]
fn somebody_erased_leaves_no_word_and_cannot_be_imported_again() {
    let desk = Desk::new();
    let page = exchange(&desk);
    pick(&page, "people.vcf", CARD);
    assert_eq!(take(&page), ["1 added"]);
    page.eval("location.hash = 'protection'").unwrap();
    page.wait_for("document.querySelector('[data-role=notice-due]')?.innerText.includes('Quirin Zabel')")
        .unwrap();
    page.fill("[data-role=request-who]", "Q. Z., by telephone").unwrap();
    page.click("[data-role=request-save]").unwrap();
    page.wait_for("document.querySelector('[data-role=request]')?.innerText.includes('in 30 days')").unwrap();
    watch_saving(&page);
    page.fill("[data-role=one-search]", "zabel").unwrap();
    page.click("[data-role=access-text]").unwrap();
    let handed = saved(&page);
    assert!(handed.contains("Quirin Zabel") && handed.contains("Likes juggling"), "{handed}");
    let before = stored(&page).to_string();
    let words = ["Quirin", "quirin", "Zabel", "zabel", "Xylofon", "juggling"];
    assert!(words.iter().all(|word| before.contains(word)));
    page.click("[data-role=handing-over] [data-role=erase]").unwrap();
    page.click("[data-role=handing-over] [data-role=erase]").unwrap();
    page.wait_for("document.querySelector('[data-role=notice]')?.innerText.includes('Erased')").unwrap();
    let after = stored(&page).to_string();
    for word in words {
        assert!(!after.contains(word), "{word} is still there:\n{after}");
    }
    page.eval("location.hash = 'exchange'").unwrap();
    pick(&page, "people.vcf", CARD);
    assert_eq!(take(&page), ["1 left out: erased at their request"]);
    desk.assert_no_complaints();
}

#[test]
fn measures_say_what_is_too_few_to_say_and_are_saved() {
    let desk = Desk::new();
    let page = exchange(&desk);
    pick(
        &page,
        "people.csv",
        "Name,Email,Stage\nMira Holm,mira@holm.example,Interview\nOtto Brandt,otto@brandt.example,Contacted\n",
    );
    assert_eq!(take(&page), ["2 added"]);
    page.eval("location.hash = 'measures'").unwrap();
    page.wait_for("document.querySelectorAll('[data-role=figure]').length === 5").unwrap();
    let figures = page.texts("[data-role=figure]").unwrap();
    assert!(
        figures[0].contains("Positive replies") && figures[0].contains("Too few to say: 0 of 2"),
        "{figures:?}"
    );
    for score in [9, 10] {
        page.choose("[data-role=recommend]", &score.to_string()).unwrap();
    }
    page.wait_for("document.querySelectorAll('[data-role=figure]')[3].innerText.includes('2 answers')")
        .unwrap();
    watch_saving(&page);
    page.click("[data-role=measures-save]").unwrap();
    let csv = saved(&page);
    assert!(
        csv.contains("\"Positive replies\",\"everyone\"") && csv.contains("\"Interview\",\"1\""),
        "{csv}"
    );
    desk.assert_no_complaints();
}
