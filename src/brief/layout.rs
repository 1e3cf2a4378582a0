//! What kind of line each line of a brief is: a requirement, a wish, an offer, boilerplate.
//!
//! One line in plain words has one kind; a full advert has headings that set the kind of what follows. This reads cues,
//! not meaning. Start at [`lines`].

use crate::lexicon::phrases::Phrases;
use crate::lexicon::words::{Gap, Words};
use std::sync::OnceLock;

/// What a line of a brief speaks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Plain text before any heading.
    Open,
    /// What is required.
    Required,
    /// What is welcome.
    Welcome,
    /// What the person will do.
    Duties,
    /// What is offered in return.
    Offer,
    /// Who the company is.
    Company,
    /// Equal-opportunity notices and the like: says nothing about the role.
    Boilerplate,
}

/// A line of the brief.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Index of its first word.
    pub from: usize,
    /// Index after its last word.
    pub to: usize,
    /// What it speaks about.
    pub kind: Kind,
    /// It says so itself: "Your profile", "We offer:".
    pub heading: bool,
}

const HEADINGS: [(Kind, &str); 6] = [
    (
        Kind::Required,
        "requirements, required, requirement, must have, must haves, what you bring, what you'll bring, your profile, qualifications, \
         minimum qualifications, basic qualifications, who you are, about you, what we're looking for, what we are looking for, \
         we're looking for, skills, required skills, essential, experience, key skills, you have, you bring, must, ideal candidate, \
         your background, what you need, you should have, technologies, tech stack, our stack, stack, skills and experience, \
         profil, votre profil, profil recherche, competences, competences requises, anforderungen, dein profil, ihr profil, \
         das bringst du mit, das bringen sie mit, qualifikationen, requisitos, perfil, tu perfil, experiencia, \
         what makes you a good fit, to succeed, essential criteria, what we expect, what we need, we need, key requirements, who we're looking for, you are, about you, your skills, your experience, what you bring to the table, tech stack and tools, what you should bring, what you have, minimum requirements, person specification",
    ),
    (
        Kind::Welcome,
        "nice to have, nice to haves, bonus, bonus points, preferred, preferred qualifications, desirable, plus, pluses, \
         would be a plus, good to have, extra credit, desired, optional, ideally, advantageous, desirable criteria, \
         les plus, un plus, atouts, souhaite, wunschenswert, von vorteil, idealerweise, valorable, deseable, se valora",
    ),
    (
        Kind::Duties,
        "responsibilities, what you'll do, what you will do, the role, your role, role, job description, duties, your tasks, \
         tasks, key responsibilities, your responsibilities, day to day, the job, in this role, you will, your mission, \
         missions, vos missions, le poste, aufgaben, deine aufgaben, ihre aufgaben, das erwartet dich, funciones, \
         responsabilidades, tus funciones, what you'll be doing, main duties, position summary, job summary, major duties, the position, position, the opportunity, your day, your impact, your challenge, what you do, your work, about the role, about the job, your responsibility, responsibility",
    ),
    (
        Kind::Offer,
        "benefits, what we offer, we offer, perks, our offer, compensation, salary, why join us, why us, perks and benefits, \
         what's in it for you, your benefits, job benefits, wir bieten, das bieten wir, unser angebot, deine vorteile, \
         avantages, nous offrons, ce que nous offrons, ofrecemos, beneficios, que ofrecemos, package, remuneration, what you get, what we can offer you, what we can offer, we offer you, we provide",
    ),
    (
        Kind::Company,
        "about us, about the company, who we are, our company, company, about the team, our mission, the company, uber uns, \
         a propos, qui sommes nous, sobre nosotros, quienes somos, the team, our story, our culture",
    ),
    (
        Kind::Boilerplate,
        "equal opportunity, equal opportunities, equal opportunity employer, eeo, diversity, diversity and inclusion, how to apply, \
         application process, privacy notice, data protection, chancengleichheit, disclaimer, apply",
    ),
];

const NOTICES: &str = "equal opportunity employer, equal opportunities employer, equal employment opportunity, do not discriminate, \
    does not discriminate, without regard to, regardless of, reasonable accommodation, reasonable accommodations, protected veteran, \
    protected characteristics, protected attribute, protected by law, welcome applications from, all qualified applicants, \
    unabhangig von, ungeachtet, sans distinction, igualdad de oportunidades, affirmative action";

struct Cues {
    headings: Phrases<Kind>,
    notices: Phrases<()>,
}

fn cues() -> &'static Cues {
    static CUES: OnceLock<Cues> = OnceLock::new();
    CUES.get_or_init(|| {
        let mut cues = Cues { headings: Phrases::default(), notices: Phrases::default() };
        for (kind, phrases) in HEADINGS {
            phrases.split(',').for_each(|p| {
                cues.headings.add(p, kind);
            });
        }
        NOTICES.split(',').for_each(|p| {
            cues.notices.add(p, ());
        });
        cues
    })
}

/// The lines of a brief with their kinds.
pub(super) fn lines(words: &Words<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut kind = Kind::Open;
    let mut from = 0;
    while from < words.list.len() {
        let to = (from + 1..words.list.len())
            .find(|i| words.list[*i].gap == Gap::Line)
            .unwrap_or(words.list.len());
        let notice =
            (from..to).any(|at| cues().notices.longest_at(words, at, |(), _, end| end <= to).is_some());
        let mut heads = true;
        if to - from <= 7
            && let Some(heading) = cues().headings.longest_at(words, from, |_, _, end| end <= to)
            && (heading.to == to || ends_like_heading(words, heading.to, to))
        {
            kind = heading.payload;
        } else if let Some(heading) = closing_heading(words, from, to) {
            kind = heading;
        } else {
            heads = false;
        }
        lines.push(Line { from, to, kind: if notice { Kind::Boilerplate } else { kind }, heading: heads });
        from = to;
    }
    lines
}

/// The line a word stands in.
pub(super) fn line_at(lines: &[Line], at: usize) -> Option<&Line> {
    lines.partition_point(|l| l.from <= at).checked_sub(1).and_then(|n| lines.get(n))
}

/// "Our core tech stack", "Skills & requirements", "The skills we're looking for are": a short line that ends in a heading
/// or starts with one.
fn closing_heading(words: &Words<'_>, from: usize, to: usize) -> Option<Kind> {
    let clear = |kind: &Kind| matches!(kind, Kind::Required | Kind::Duties | Kind::Welcome | Kind::Offer);
    let bare = |at: &usize| !words.is(*at, &["are", "is", "include", "sind", "sont", "son"]);
    let last = (from..to).rev().find(bare)? + 1;
    if to - from > 7 || words.text[words.list[from].start..words.list[to - 1].end].contains([',', '.', ';']) {
        return None;
    }
    (from..last).find_map(|at| {
        let heading = cues().headings.longest_at(words, at, |kind, _, end| end <= last && clear(kind))?;
        let several = heading.to - heading.from > 1;
        (heading.to == last && at > from && (several || last - from <= 4)).then_some(heading.payload)
    })
}

/// "Requirements for this role:", "Nice to have (optional)".
fn ends_like_heading(words: &Words<'_>, after: usize, to: usize) -> bool {
    let last = words.list[to - 1].end;
    let rest = words.text[last..].trim_start_matches([' ', '*', ')', '\u{a0}']);
    rest.starts_with(':') && to - after <= 4
}

/// True where the brief is a line or two in plain words, not an advert with parts.
pub(super) fn is_short(words: &Words<'_>) -> bool {
    // Two headings make an advert of the shortest text.
    words.list.len() <= 60
        && (words.list.iter().filter(|w| w.gap == Gap::Line).count() < 4
            || lines(words).iter().filter(|line| line.heading).count() < 2)
}
