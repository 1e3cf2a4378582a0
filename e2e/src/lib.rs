//! Drives a real Chromium with the extension loaded, over the DevTools protocol, and a real Firefox over WebDriver
//! BiDi: no Node, no chromedriver, no geckodriver.
//!
//! [`Server`] plays every site of the web on 127.0.0.1, [`Browser`] is one running browser whose every name resolves
//! to that server, [`Page`] is one page in it (a tab, the side panel). Knows nothing of what the extension does;
//! [`samples`] are the invented people it is shown.
//! Start at [`Browser::launch`].

mod browser;
mod clock;
mod devtools;
mod firefox;
mod page;
mod process;
mod requests;
pub mod samples;
mod server;

pub use browser::{Browser, Settings};
pub use devtools::{Complaint, Devtools};
pub use firefox::Firefox;
pub use page::Page;
pub use requests::{Request, network_log};
pub use server::{Answer, Server, Visit};
