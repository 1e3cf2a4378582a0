//! A stage as other systems and people call it, in four languages. What is not known stays the recruiter's to place.

use super::values::folded;
use crate::pipeline::Stage;

const STAGES: [(Stage, &[&str]); 11] = [
    (
        Stage::Sourced,
        &[
            "sourced",
            "new",
            "new lead",
            "lead",
            "prospect",
            "neu",
            "nouveau",
            "nuevo",
            "identified",
            "gefunden",
        ],
    ),
    (
        Stage::Shortlisted,
        &[
            "shortlisted",
            "shortlist",
            "longlist",
            "longlisted",
            "preselection",
            "preseleccion",
            "preselectionne",
            "vorauswahl",
        ],
    ),
    (
        Stage::Contacted,
        &["contacted", "reached out", "outreach", "kontaktiert", "angeschrieben", "contacte", "contactado"],
    ),
    (
        Stage::InConversation,
        &[
            "in conversation",
            "replied",
            "responded",
            "interested",
            "im gesprach",
            "en discussion",
            "en conversacion",
        ],
    ),
    (
        Stage::Screening,
        &[
            "screening",
            "phone screen",
            "recruiter screen",
            "screen",
            "telefoninterview",
            "prequalification",
            "review",
        ],
    ),
    (
        Stage::Interview,
        &[
            "interview",
            "interviewing",
            "on site",
            "onsite",
            "on site interview",
            "first interview",
            "second interview",
            "final interview",
            "vorstellungsgesprach",
            "entretien",
            "entrevista",
        ],
    ),
    (Stage::Offer, &["offer", "offered", "offer sent", "offer extended", "angebot", "offre", "oferta"]),
    (
        Stage::Hired,
        &["hired", "placed", "offer accepted", "eingestellt", "embauche", "contratado", "placement"],
    ),
    (
        Stage::NotNow,
        &[
            "not now",
            "on hold",
            "later",
            "nurture",
            "talent pool",
            "spater",
            "plus tard",
            "mas tarde",
            "archived",
            "archiviert",
            "archive",
        ],
    ),
    (
        Stage::Declined,
        &[
            "declined",
            "withdrawn",
            "withdrew",
            "candidate withdrew",
            "not interested",
            "offer declined",
            "abgesagt",
            "desiste",
            "rechazado",
        ],
    ),
    (
        Stage::DoNotContact,
        &[
            "do not contact",
            "dnc",
            "do not call",
            "unsubscribed",
            "opted out",
            "opt out",
            "nicht kontaktieren",
            "ne pas contacter",
            "no contactar",
            "gesperrt",
            "blacklist",
        ],
    ),
];

/// The stage a cell names.
pub(super) fn stage(cell: &str) -> Option<Stage> {
    let cell = folded(cell);
    STAGES.iter().find(|(_, names)| names.contains(&cell.as_str())).map(|(stage, _)| *stage)
}

/// Whether a cell says yes.
pub(super) fn yes(cell: &str) -> bool {
    let cell = folded(cell);
    ["yes", "y", "true", "1", "x", "ja", "oui", "si", "wahr", "vrai", "verdadero"].contains(&cell.as_str())
        || stage(&cell) == Some(Stage::DoNotContact)
}
