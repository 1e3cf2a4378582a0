//! Pages that are not one person's profile: what they are, in a recruiter's words, and what to do.
//!
//! The site's reader goes by the address; for any other page what it states about itself counts.
//! Start at [`not_a_profile`].

use super::Sight;
use super::site::PageKind;
use crate::page::Region;
use crate::page::json_ld::{is_a, objects, text};
use crate::page::microformats;
use crate::page::text::squash;

/// Why the page gives no candidate; `None` where it may be a profile.
pub fn not_a_profile(sight: &Sight<'_>, kind: PageKind) -> Option<String> {
    let letters: usize = sight.page.pieces().iter().map(|piece| piece.text.len()).sum();
    let kind = match kind {
        PageKind::Person if asks_for_login(sight) => PageKind::LoginWall,
        PageKind::Person | PageKind::Unknown if letters < 20 && sight.page.seen.json_ld.is_empty() => {
            PageKind::Empty
        }
        PageKind::Unknown => stated(sight),
        kind => kind,
    };
    let text = match kind {
        PageKind::Person | PageKind::Unknown => return None,
        PageKind::People => "this is a list of people: open one person's profile to read it",
        PageKind::Company => "this is a company page: open one person's profile, then read again",
        PageKind::Job => "this is a job advert: open one person's profile, then read again",
        PageKind::Feed => "this is a feed: open one person's profile, then read again",
        PageKind::Inbox => "this is an inbox: open one person's profile, then read again",
        PageKind::Search => "this is a search page: open one person's profile, then read again",
        PageKind::LoginWall => "the site asks for a login: sign in, open the profile, then read again",
        PageKind::Article => {
            "this is an article or a single post: open its author's profile, then read again"
        }
        PageKind::Event => "this is an event: open one person's profile, then read again",
        PageKind::Product => "this is something for sale: open one person's profile, then read again",
        PageKind::Empty => {
            "the page was still empty when it was read: wait until it has loaded, then read again"
        }
    };
    Some(text.to_owned())
}

/// What a page of an unknown site says it is, in its structured data and metadata.
fn stated(sight: &Sight<'_>) -> PageKind {
    let page = sight.page;
    let json = objects(&page.seen.json_ld);
    let has = |kind: &str| json.iter().any(|object| is_a(object, kind));
    let profile = has("ProfilePage")
        || page.meta("og:type") == Some("profile")
        || super::generic::person::states_its_owner(sight);
    if has("JobPosting") {
        return PageKind::Job;
    }
    if profile {
        return PageKind::Unknown;
    }
    if is_article(sight, &json) {
        return PageKind::Article;
    }
    let works = |object: &serde_json::Map<String, serde_json::Value>| {
        text(object.get("jobTitle")).is_some() || object.contains_key("worksFor")
    };
    if json.iter().any(|object| is_a(object, "Person") && works(object)) {
        return PageKind::Unknown;
    }
    if advertises_a_job(sight) {
        return PageKind::Job;
    }
    if has("SearchResultsPage") {
        return PageKind::Search;
    }
    if has("NewsArticle") || has("Recipe") {
        return PageKind::Article;
    }
    if has("Product") || page.meta("og:type") == Some("product") || sells(sight) {
        return PageKind::Product;
    }
    if invites(sight) {
        return PageKind::Event;
    }
    if (has("Organization") || has("Corporation") || has("LocalBusiness"))
        && has("WebSite")
        && !has("Person")
        && is_company_title(sight)
    {
        return PageKind::Company;
    }
    if asks_for_login(sight) { PageKind::LoginWall } else { PageKind::Unknown }
}

/// A single post: its headline is the page's own, or the page says when it was published.
fn is_article(sight: &Sight<'_>, json: &[serde_json::Map<String, serde_json::Value>]) -> bool {
    let page = sight.page;
    if page.meta("og:type") == Some("article") && page.meta("article:published_time").is_some() {
        return true;
    }
    let first = page.pieces().iter().find(|piece| piece.heading == 1).map(|piece| squash(&piece.text));
    let titles =
        [first.unwrap_or_default(), squash(&page.title), squash(page.meta("og:title").unwrap_or(""))];
    let kinds = ["Article", "BlogPosting", "TechArticle", "ScholarlyArticle", "Report", "LiveBlogPosting"];
    let is_own = |headline: &str| {
        let headline = squash(headline);
        headline.chars().count() > 3 && titles.iter().any(|title| title.starts_with(&headline))
    };
    json.iter().filter(|object| kinds.iter().any(|kind| is_a(object, kind))).any(|object| {
        let headline = text(object.get("headline")).or_else(|| text(object.get("name")));
        headline.is_some_and(|headline| is_own(&headline))
    }) || is_single_entry(sight, &is_own)
}

/// An h-entry that is the whole page.
fn is_single_entry(sight: &Sight<'_>, is_own: &dyn Fn(&str) -> bool) -> bool {
    let items = microformats::items(sight.page);
    let [only] = &items[..] else { return false };
    only.is("h-entry") && only.first("name").is_some_and(|name| is_own(&name))
}

/// A control to apply with, and what the job asks for under headings.
fn advertises_a_job(sight: &Sight<'_>) -> bool {
    #[rustfmt::skip]
    const APPLY: [&str; 19] = [
        "apply", "apply now", "apply here", "apply today", "easy apply", "i'm interested",
        "jetzt bewerben", "bewerben", "postuler", "je postule", "aplicar", "postular", "inscribirse",
        "candidati", "candidati ora", "solliciteer", "solliciteer nu", "aplikuj", "応募する",
    ];
    #[rustfmt::skip]
    const APPLY_FOR: [&str; 9] = [
        "apply for ", "apply to ", "apply with ", "apply via ", "bewirb dich", "jetzt auf ", "postuler à ",
        "solicitar ", "candidatar-se",
    ];
    #[rustfmt::skip]
    const ASKS: [&str; 30] = [
        "responsibilities", "requirements", "qualifications", "what you'll do", "what you’ll do",
        "what you will do", "who you are", "about the role", "the role", "about you", "your profile",
        "your tasks", "what we offer", "benefits", "job description", "minimum qualifications",
        "preferred qualifications", "nice to have", "aufgaben", "deine aufgaben", "ihre aufgaben",
        "anforderungen", "dein profil", "ihr profil", "wir bieten", "missions", "profil recherché",
        "responsabilidades", "requisitos", "応募資格",
    ];
    let pieces = sight.page.pieces();
    let plain = |text: &str| text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let apply = pieces.iter().filter(|piece| piece.control || piece.link.is_some()).any(|piece| {
        let text = plain(&piece.text);
        APPLY.contains(&text.as_str()) || APPLY_FOR.iter().any(|begin| text.starts_with(begin))
    });
    let mut asked: Vec<String> = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.heading > 0) {
        let text = plain(&piece.text);
        if ASKS.contains(&text.as_str()) && !asked.contains(&text) {
            asked.push(text);
        }
    }
    apply && asked.len() >= 2 || asked.len() >= 3
}

/// A button that puts something into a cart.
fn sells(sight: &Sight<'_>) -> bool {
    #[rustfmt::skip]
    const CART: [&str; 15] = [
        "add to cart", "add to bag", "add to basket", "buy now", "in den warenkorb", "jetzt kaufen",
        "ajouter au panier", "acheter", "añadir al carrito", "comprar ahora", "aggiungi al carrello",
        "in winkelwagen", "adicionar ao carrinho", "do koszyka", "カートに入れる",
    ];
    let pieces = sight.page.pieces().iter();
    pieces
        .filter(|piece| piece.control || piece.link.is_some())
        .any(|piece| CART.contains(&piece.text.trim().to_lowercase().as_str()))
}

/// What only the page of an event has, twice: tickets, attendees, an agenda, a button to come.
fn invites(sight: &Sight<'_>) -> bool {
    #[rustfmt::skip]
    const EVENT: [&str; 29] = [
        "rsvp", "attend", "tickets", "get tickets", "buy tickets", "register now", "attendees", "agenda", "speakers",
        "our speakers", "venue", "date and time", "when and where", "add to calendar", "going", "hosted by",
        "teilnehmer", "tickets kaufen", "veranstaltungsort", "referenten", "billets", "intervenants", "entradas",
        "ponentes", "asistentes", "biglietti", "relatori", "sprekers", "prelegenci",
    ];
    let mut said: Vec<String> = Vec::new();
    for piece in sight.page.pieces() {
        if !piece.control && piece.heading == 0
            || matches!(piece.region, Region::Navigation | Region::Banner | Region::Footer)
        {
            continue;
        }
        let text = piece.text.trim().to_lowercase();
        let text = text.trim_end_matches(|c: char| c.is_ascii_digit() || " ()+,.:".contains(c));
        if EVENT.contains(&text) && !said.iter().any(|known| known == text) {
            said.push(text.to_owned());
        }
    }
    said.len() >= 2
}

/// The page's first heading is not a name: the organisation speaks for itself.
fn is_company_title(sight: &Sight<'_>) -> bool {
    let first = sight.page.pieces().iter().find(|piece| piece.heading == 1);
    first.is_none_or(|piece| {
        !super::names::is_namelike(&piece.text) || piece.text.split_whitespace().count() < 2
    })
}

/// A password field on a page with hardly any text.
fn asks_for_login(sight: &Sight<'_>) -> bool {
    let page = sight.page;
    let password = page.seen.asks_password;
    let words: usize = page.pieces().iter().map(|piece| piece.text.split_whitespace().count()).sum();
    password && words < 250 && super::sections::find(page, &[]).is_empty()
}
