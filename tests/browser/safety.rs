//! One file with everything: sealed, refused with another passphrase, looked into, put back.

use crate::desk::{Desk, add};

#[test]
fn a_sealed_backup_shows_what_it_would_change_and_brings_everyone_back() {
    let (desk, _, panel) = Desk::with_an_answer();
    add(&panel);
    let pipeline = desk.pipeline();
    desk.rows(&pipeline, 1);
    pipeline.eval("location.hash = 'safety'").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=back-up]')").unwrap();
    // The file goes to this test instead of the disk.
    pipeline.eval("URL.createObjectURL = file => { globalThis.saved = file; return '#safety'; }").unwrap();
    pipeline.fill("[data-role=backup-passphrase]", "correct horse").unwrap();
    pipeline.click("[data-role=back-up]").unwrap();
    pipeline.wait_for("globalThis.saved").unwrap();
    pipeline.wait_for("/today/.test(document.querySelector('[data-role=last-backup]').innerText)").unwrap();
    let text = pipeline.eval_text("saved.text()").unwrap();
    assert!(text.starts_with("overture-backup-file 1") && !text.contains("Okonjo"), "sealed");

    pipeline.eval("location.hash = 'people'").unwrap();
    desk.rows(&pipeline, 1);
    pipeline.choose("[data-role=stage-select]", "hired").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=row][data-stage=hired]')").unwrap();
    pipeline.eval("location.hash = 'safety'").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=restore-file]')").unwrap();
    pipeline
        .eval(
            "(() => { const given = new DataTransfer(); given.items.add(new File([saved], 'a.overture-backup'));
               const input = document.querySelector('[data-role=restore-file]');
               input.files = given.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()",
        )
        .unwrap();
    pipeline.wait_for("document.querySelector('[data-role=restore-passphrase]')").unwrap();
    pipeline.fill("[data-role=restore-passphrase]", "wrong horse").unwrap();
    pipeline.click("[data-role=unseal]").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=notice].failed')").unwrap();
    pipeline.fill("[data-role=restore-passphrase]", "correct horse").unwrap();
    pipeline.click("[data-role=unseal]").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=restore-changes]')").unwrap();
    let changes = pipeline.text("[data-role=restore-changes]").unwrap();
    assert!(changes.contains("1 entry made since would be lost"), "{changes}");
    pipeline.click("[data-role=restore]").unwrap();
    pipeline
        .wait_for("/Restored/.test(document.querySelector('[data-role=notice]')?.innerText ?? '')")
        .unwrap();
    pipeline.eval("location.hash = 'people'").unwrap();
    pipeline.wait_for("document.querySelector('[data-role=row]:not([data-stage=hired])')").unwrap();
    desk.rows(&pipeline, 1);
    desk.assert_no_complaints();
}
