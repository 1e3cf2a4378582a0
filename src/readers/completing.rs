//! A page the recruiter opened because another said there was more: both are one reading.
//!
//! Start at [`Reading::complete_from`].

use super::Reading;
use crate::profile::Profile;

impl Reading {
    /// Keeps what an older reading of the same person showed and this page does not; what is there now is no longer
    /// said to be missing. Two readings with different names are left alone.
    pub fn complete_from(&mut self, older: &Self) {
        let (Some(profile), Some(before)) = (&mut self.candidate, &older.candidate) else { return };
        let name = |profile: &Profile| profile.name.as_ref().map(|name| name.value.to_lowercase());
        if name(profile).is_some() && name(profile) != name(before) {
            return;
        }
        let had = counts(profile);
        *profile = before.completed_by(profile);
        let have = counts(profile);
        let grown = |field: &str| {
            let at = |counts: &[(&str, usize)]| {
                counts.iter().find(|(name, _)| *name == field).map_or(0, |(_, count)| *count)
            };
            at(&have) > at(&had)
        };
        self.omissions.retain(|omission| !grown(&omission.field));
    }
}

fn counts(profile: &Profile) -> [(&'static str, usize); 5] {
    [
        ("positions", profile.positions.len()),
        ("education", profile.education.len()),
        ("skills", profile.skills.len()),
        ("languages", profile.languages.len()),
        ("activity", profile.activity.len()),
    ]
}
