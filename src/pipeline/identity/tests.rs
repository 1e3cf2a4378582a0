//! Every form of one address is one link, and two people never share one.

use super::canonical_link;

#[track_caller]
fn all_are(canonical: &str, forms: &[&str]) {
    for form in forms {
        assert_eq!(canonical_link(form), canonical, "{form}");
    }
    assert_eq!(canonical_link(canonical), canonical);
}

#[test]
fn every_form_of_a_linkedin_address_is_one_person() {
    all_are(
        "linkedin.com/in/mira-holm-0a1b2",
        &[
            "https://www.linkedin.com/in/mira-holm-0a1b2",
            "https://www.linkedin.com/in/mira-holm-0a1b2/",
            "http://linkedin.com/in/Mira-Holm-0A1B2",
            "linkedin.com/in/mira-holm-0a1b2",
            "//www.linkedin.com/in/mira-holm-0a1b2",
            "https://de.linkedin.com/in/mira-holm-0a1b2",
            "https://pt-br.linkedin.com/in/mira-holm-0a1b2?trk=people-guest",
            "https://m.linkedin.com/in/mira-holm-0a1b2",
            "https://www.linkedin.com/mwlite/in/mira-holm-0a1b2",
            "https://www.linkedin.com/in/mira-holm-0a1b2/details/experience/",
            "https://www.linkedin.com/in/mira-holm-0a1b2/recent-activity/all/",
            "https://www.linkedin.com/in/mira-holm-0a1b2/overlay/contact-info/",
            "https://www.linkedin.com/in/mira-holm-0a1b2/fr",
            "https://www.linkedin.com/in/mira-holm-0a1b2/?originalSubdomain=de&utm_source=x#about",
            "HTTPS://WWW.LINKEDIN.COM:443/in/mira-holm-0a1b2",
            "  https://www.linkedin.com/in/mira%2Dholm%2D0a1b2  ",
        ],
    );
    all_are(
        "linkedin.com/in/josé-müller",
        &["https://www.linkedin.com/in/jos%C3%A9-m%c3%bcller/", "https://fr.linkedin.com/in/José-Müller"],
    );
}

#[test]
fn every_form_of_a_github_address_is_one_person() {
    all_are(
        "github.com/miraholm",
        &[
            "https://github.com/miraholm",
            "https://github.com/MiraHolm/",
            "https://www.github.com/miraholm?tab=repositories",
            "https://gist.github.com/miraholm",
            "https://github.com/miraholm#readme",
        ],
    );
}

#[test]
fn other_sites_have_one_form_too() {
    all_are(
        "x.com/miraholm",
        &["https://twitter.com/MiraHolm", "https://mobile.twitter.com/miraholm/with_replies"],
    );
    all_are(
        "stackoverflow.com/users/4711",
        &[
            "https://stackoverflow.com/users/4711/mira-holm?tab=profile",
            "https://stackoverflow.com/users/4711",
        ],
    );
    all_are("medium.com/@mira", &["https://medium.com/%40Mira", "https://medium.com/@mira/about"]);
    all_are("xing.com/profile/mira_holm", &["https://www.xing.com/profile/Mira_Holm/cv?sc_o=da536"]);
    all_are("mailto:mira@holm.example", &["Mira@Holm.example", "mailto:mira@holm.example?subject=Hi"]);
    all_are("holm.example/mira", &["https://www.holm.example/mira/index.html?utm_source=a&fbclid=b#top"]);
}

#[test]
fn a_profile_known_by_a_parameter_keeps_it() {
    all_are(
        "scholar.google.com/citations?user=AbC-12",
        &[
            "https://scholar.google.de/citations?hl=de&user=AbC-12&oi=ao",
            "https://scholar.google.co.uk/citations?user=AbC-12",
        ],
    );
    all_are(
        "facebook.com/profile.php?id=100",
        &[
            "https://www.facebook.com/profile.php?id=100&sk=about",
            "https://m.facebook.com/profile.php?id=100",
        ],
    );
    all_are("staff.example/person?id=7", &["https://staff.example/person?lang=de&id=7"]);
}

#[test]
fn two_people_never_share_a_link() {
    let people = [
        "https://scholar.google.com/citations?user=AbC",
        "https://scholar.google.com/citations?user=abc",
        "https://www.facebook.com/profile.php?id=1",
        "https://www.facebook.com/profile.php?id=2",
        "https://www.facebook.com/people/Mira-Holm/1",
        "https://www.facebook.com/people/Mira-Holm/2",
        "https://www.linkedin.com/in/mira-holm",
        "https://www.linkedin.com/in/mira-holm-2",
        "https://www.linkedin.com/in/ACoAAB1",
        "https://www.linkedin.com/in/ACoAAb1",
        "https://www.linkedin.com/sales/lead/ACwAAB1,NAME_SEARCH,x",
        "https://www.linkedin.com/sales/lead/ACwAAb1,NAME_SEARCH,x",
        "https://www.linkedin.com/pub/mira-holm/1/2/3",
        "https://www.linkedin.com/pub/mira-holm/1/2/4",
        "https://staff.example/person?id=1",
        "https://staff.example/person?id=2",
        "https://staff.example/~Mira",
        "https://staff.example/~mira",
        "https://staff.example/#/people/1",
        "https://staff.example/#/people/2",
        "https://stackoverflow.com/users/1/mira",
        "https://pt.stackoverflow.com/users/1/mira",
        "https://linkedin.com.evil.example/in/mira-holm",
        "https://notlinkedin.com/in/mira-holm",
        "https://l\u{456}nkedin.com/in/mira-holm",
        "https://staff.example/a%2Fb",
        "https://staff.example/a/b",
        "mira@holm.example",
        "otto@holm.example",
        "https://github.com/mira",
        "https://github.com/mira/otto",
        "https://mira.github.io",
        "https://www.youtube.com/watch?v=1",
        "https://www.youtube.com/watch?v=2",
    ];
    let links: Vec<String> = people.iter().map(|person| canonical_link(person)).collect();
    for (index, link) in links.iter().enumerate() {
        let twin = links[..index].iter().position(|other| other == link);
        assert_eq!(twin.map(|twin| people[twin]), None, "{} is {link}", people[index]);
    }
}
