//! Why someone would move: the reasons a brief gives, in its own words.
//!
//! Each kind has its cue phrases; the sentence around one becomes the quote. A requirement is never a reason to move.
//! Start at [`find`].

use std::sync::OnceLock;

use super::layout::{Kind, Line};
use super::{Opportunity, OpportunityKind};
use crate::lexicon::phrases::Phrases;
use crate::lexicon::words::{Gap, Words};

const CUES: [(OpportunityKind, &str); 8] = [
    (
        OpportunityKind::Work,
        "greenfield, green field, from scratch, from the ground up, hard problems, interesting problems, technical challenges, cutting edge, \
         state of the art, modern stack, ownership, end to end ownership, own the, own our, you will own, open source, research freedom, \
         real impact, big impact, make an impact, high impact, variety, rewrite, zero to one, 0 to 1, build the first, autonomy, spannende projekte, \
         spannende aufgaben, abwechslungsreiche, projets stimulants, autonomie, eigenverantwortung, proyectos interesantes, at scale, \
         millions of users, you will build, greenfield project",
    ),
    (
        OpportunityKind::Growth,
        "career growth, growth path, career path, career development, personal development, professional development, personal growth, \
         learning budget, training budget, conference budget, development budget, promotion, mentoring program, mentorship, career progression, \
         continuous learning, learn from, weiterbildung, entwicklungsmoglichkeiten, karriere, evolution de carriere, formation continue, \
         perspectives d'evolution, desarrollo profesional, formacion continua, grow into, room to grow, support personal growth",
    ),
    (
        OpportunityKind::Leadership,
        "lead a team, lead the team, build a team, build the team, build your team, grow the team, first hire, reporting to the ceo, reports to the ceo, \
         reporting to the cto, reports to the cto, reporting to the founder, seat at the table, shape the, set the direction, define the strategy, \
         fuhrungsverantwortung, encadrement d'une equipe, manage a team, liderar un equipo, you will lead, hire and lead",
    ),
    (
        OpportunityKind::Pay,
        "salary, equity, stock options, shares, bonus, esop, competitive compensation, competitive salary, competitive pay, gehalt, salaire, salario, \
         remuneration, ote, per year, per annum, k base, day rate, profit sharing, rsu, rsus, competitive salaries, well paid, urlaubsgeld, \
         weihnachtsgeld, 13th month, pension, compensation",
    ),
    (
        OpportunityKind::Flexibility,
        "remote, remote first, fully remote, hybrid, flexible hours, flexible working, flexible working hours, work from home, work from anywhere, \
         four day week, 4 day week, part time, part time possible, home office, homeoffice, teletravail, teletrabajo, flexible arbeitszeiten, flexibilite, \
         horario flexible, sabbatical, unlimited vacation, unlimited holiday, asynchronous, gleitzeit, 80 percent, relocation package, paid relocation, \
         visa sponsorship, relocation support",
    ),
    (
        OpportunityKind::Stage,
        "series a, series b, series c, series d, seed stage, seed funded, seed round, pre seed, well funded, just raised, recently raised, funded by, \
         backed by, fast growing, hypergrowth, hyper growth, scale up, scaleup, profitable, market leader, early stage, pre ipo, ipo, \
         rapidly growing, doubling, growing fast, unicorn, bootstrapped, levee de fonds, wachstumsstark, startup, start up, international growth",
    ),
    (
        OpportunityKind::Mission,
        "our mission, mission is, mission driven, purpose, climate, sustainability, social impact, make the world, improve lives, \
         save lives, renewable energy, public good, non profit, nonprofit, fight climate change, decarbonise, decarbonize, accessible to everyone, \
         democratise, democratize, notre mission, unsere mission, nuestra mision, sinnvolle, carbon, patients lives, education for all",
    ),
    (
        OpportunityKind::Team,
        "small team, talented team, experienced team, international team, team of, great colleagues, world class team, senior team, diverse team, \
         ex google, ex stripe, team culture, supportive team, friendly team, equipe soudee, tolles team, flache hierarchien, flat hierarchy, \
         flat hierarchies, gran equipo, buen ambiente, collaborative culture, founders from, work with experts, self organized, tight knit",
    ),
];

fn cues() -> &'static Phrases<OpportunityKind> {
    static TABLE: OnceLock<Phrases<OpportunityKind>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Phrases::default();
        for (kind, phrases) in CUES {
            phrases.split(',').for_each(|p| {
                table.add(p, kind);
            });
        }
        table
    })
}

/// At most two reasons a kind, in the order of the text.
pub(super) fn find(words: &Words<'_>, lines: &[Line]) -> Vec<Opportunity> {
    let mut found: Vec<Opportunity> = Vec::new();
    let short = super::layout::is_short(words);
    for line in lines {
        if matches!(line.kind, Kind::Boilerplate | Kind::Required | Kind::Welcome) && !short {
            continue;
        }
        let mut at = line.from;
        while at < line.to {
            let Some(cue) = cues().longest_at(words, at, |_, _, to| to <= line.to) else {
                at += 1;
                continue;
            };
            at = cue.to;
            let kind = cue.payload;
            let bare = short && !offers(words, line.from, line.to);
            let weak =
                line.kind == Kind::Duties && matches!(kind, OpportunityKind::Pay | OpportunityKind::Stage);
            // In a line of requirements "startup" and "remote" are asked for, and offered as well.
            let both = matches!(
                kind,
                OpportunityKind::Stage | OpportunityKind::Flexibility | OpportunityKind::Mission
            );
            if weak || (bare && !both) || found.iter().filter(|o| o.kind == kind).count() >= 2 {
                continue;
            }
            let quote = quote_around(words, cue.from, cue.to, line, bare);
            if !found.iter().any(|o| o.quote == quote && o.kind == kind) {
                found.push(Opportunity { kind, quote });
            }
        }
    }
    found
}

/// The line says what is offered, not only what is wanted.
fn offers(words: &Words<'_>, from: usize, to: usize) -> bool {
    let cues = [
        "we",
        "our",
        "you'll",
        "offer",
        "offers",
        "you",
        "salary",
        "equity",
        "bonus",
        "wir",
        "nous",
        "nuestro",
        "ofrecemos",
        "bieten",
        "offrons",
        "why",
        "opportunity",
        "they",
    ];
    (from..to).any(|at| words.is(at, &cues))
}

/// The sentence around a cue, or the cue alone where a bare line names it.
fn quote_around(words: &Words<'_>, from: usize, to: usize, line: &Line, bare: bool) -> String {
    if bare {
        return words.quote(from, to).to_owned();
    }
    let mut start = words.sentence_start(from).max(line.from);
    let mut end = words.sentence_end(from).min(line.to).max(to);
    if super::layout::is_short(words) {
        // In a line of plain words a comma ends the thought.
        let comma = |i: &usize| words.list[*i].gap == Gap::Comma;
        start = (start + 1..=from).rev().find(comma).unwrap_or(start);
        end = (to..end).find(comma).unwrap_or(end);
    }
    let (start, end) =
        if end - start > 32 { (from.saturating_sub(8).max(start), (to + 16).min(end)) } else { (start, end) };
    words.quote(start, end).to_owned()
}
