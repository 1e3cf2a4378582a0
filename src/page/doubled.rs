//! Text that a page states twice: once for the eye (`aria-hidden`), once for a screen reader.
//!
//! Does not look at class names: the pair is two neighbours of which one is marked and both say the same.
//! Start at [`is_double`].

use super::text::squash;
use super::tree::{Data, NodeId, Tree};

/// How much of a text is compared.
const COMPARED: usize = 300;

/// How many nodes are looked at for it.
const LOOKED_AT: usize = 60;

/// True where the element repeats a neighbour: the spoken twin of a text that is shown (`aria-hidden`), or text that is
/// marked as invisible and says what its visible neighbour says.
pub fn is_double(tree: &Tree, id: NodeId) -> bool {
    let own = Mark::of(tree, id);
    if own == Mark::Shown {
        return false;
    }
    let twin_of = |other: NodeId| {
        let fits = match Mark::of(tree, other) {
            Mark::Shown => true,
            Mark::Plain => own == Mark::Invisible,
            Mark::Invisible => false,
        };
        fits && alike(tree, id, other)
    };
    neighbour(tree, id, Tree::previous_sibling).is_some_and(twin_of)
        || neighbour(tree, id, Tree::next_sibling).is_some_and(twin_of)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// For the eye only.
    Shown,
    /// For a screen reader only.
    Invisible,
    /// Not marked.
    Plain,
}

impl Mark {
    fn of(tree: &Tree, id: NodeId) -> Self {
        if tree.attr(id, "aria-hidden") == Some("true") {
            Self::Shown
        } else if tree.attr(id, "data-ov-hidden").is_some() {
            Self::Invisible
        } else {
            Self::Plain
        }
    }
}

/// The nearest sibling element with no text between.
fn neighbour(tree: &Tree, id: NodeId, step: impl Fn(&Tree, NodeId) -> Option<NodeId>) -> Option<NodeId> {
    let mut at = step(tree, id);
    for _ in 0..6 {
        match tree.data(at?) {
            Data::Element { .. } => return at,
            Data::Text(text) if !text.trim().is_empty() => return None,
            _ => at = step(tree, at?),
        }
    }
    None
}

fn alike(tree: &Tree, a: NodeId, b: NodeId) -> bool {
    let (a, b) = (beginning(tree, a), beginning(tree, b));
    let (squashed_a, squashed_b) = (squash(&a), squash(&b));
    if squashed_a.is_empty() || squashed_b.is_empty() {
        return false;
    }
    if squashed_a == squashed_b {
        return true;
    }
    if squashed_a.len().min(squashed_b.len()) > 80 {
        let start = |text: &str| text.chars().take(60).collect::<String>();
        return start(&squashed_a) == start(&squashed_b);
    }
    // "Jul 2021 – Present" is spoken as "Jul 2021 to Present".
    let words =
        |text: &str| text.split_whitespace().map(squash).filter(|w| !w.is_empty()).collect::<Vec<_>>();
    let (a, b) = (words(&a), words(&b));
    let common = a.iter().filter(|word| b.contains(word)).count();
    common * 10 >= a.len().max(b.len()) * 7
}

fn beginning(tree: &Tree, id: NodeId) -> String {
    let mut out = String::new();
    let mut at = Some(id);
    for _ in 0..LOOKED_AT {
        let Some(node) = at else { break };
        if let Data::Text(text) = tree.data(node) {
            for c in text.chars().take(COMPARED.saturating_sub(out.len())) {
                out.push(c);
            }
            out.push(' ');
        }
        if out.len() >= COMPARED {
            break;
        }
        at = tree.next_in(node, id);
    }
    out
}
