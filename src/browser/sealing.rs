//! A backup as one compressed file, sealed where a passphrase is given; and back.
//!
//! The browser compresses and seals (CompressionStream, WebCrypto): nothing of either is in the module. Called by name,
//! because web-sys does not have the streams yet. Start at [`seal`] and [`unseal`].

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::ids;
use crate::storage::{Backup, BackupError, Envelope, Seal};

/// The file of a backup; `None` where the browser could not make it.
pub async fn seal(backup: &Backup, passphrase: &str) -> Option<Vec<u8>> {
    let content = through("CompressionStream", backup.to_text().as_bytes()).await.ok()?;
    let seal = (!passphrase.is_empty()).then(|| Seal::new(ids::random(), ids::random()));
    let envelope = Envelope { made_at: backup.made_at, seal };
    let mut file = envelope.to_bytes();
    match &envelope.seal {
        Some(seal) => {
            let key = seal.key(passphrase)?;
            file.extend(crypt("encrypt", &key, seal, &file, &content).await.ok()?);
        }
        None => file.extend(content),
    }
    Some(file)
}

/// Whether a file asks for a passphrase.
pub fn is_sealed(file: &[u8]) -> bool {
    Envelope::open(file).is_ok_and(|(envelope, ..)| envelope.seal.is_some())
}

/// The backup in a file.
///
/// # Errors
/// Where it is none, was changed or cut, or the passphrase is another.
pub async fn unseal(file: &[u8], passphrase: &str) -> Result<Backup, BackupError> {
    // As it was written before files were compressed.
    if file.starts_with(b"{") {
        return Backup::from_text(std::str::from_utf8(file).map_err(|_| BackupError::NotABackup)?);
    }
    let (envelope, own, content) = Envelope::open(file)?;
    let opened;
    let content = match &envelope.seal {
        Some(seal) => {
            let key = seal.key(passphrase).ok_or(BackupError::NotABackup)?;
            opened =
                crypt("decrypt", &key, seal, own, content).await.map_err(|_| BackupError::WrongPassphrase)?;
            &opened
        }
        None => content,
    };
    let text = through("DecompressionStream", content).await.map_err(|_| BackupError::Damaged)?;
    Backup::from_text(std::str::from_utf8(&text).map_err(|_| BackupError::Damaged)?)
}

/// Bytes through a stream of the browser's.
async fn through(stream: &str, bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
    let made = |class: &str, argument: &JsValue| -> Result<JsValue, JsValue> {
        let class: Function = Reflect::get(&js_sys::global(), &class.into())?.dyn_into()?;
        Reflect::construct(&class, &Array::of1(argument))
    };
    let stream = made(stream, &"gzip".into())?;
    let body = Reflect::get(&made("Response", &Uint8Array::from(bytes))?, &"body".into())?;
    let piped = call(&body, "pipeThrough", &[stream])?;
    bytes_of(call(&made("Response", &piped)?, "arrayBuffer", &[])?).await
}

/// AES in GCM; the bytes of the envelope are bound to the content.
async fn crypt(
    way: &str,
    key: &[u8; 32],
    seal: &Seal,
    envelope: &[u8],
    content: &[u8],
) -> Result<Vec<u8>, JsValue> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into())?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    let bytes = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = call(
        &subtle,
        "importKey",
        &["raw".into(), bytes(key), "AES-GCM".into(), JsValue::FALSE, uses.into()],
    )?;
    let key = JsFuture::from(key.dyn_into::<Promise>()?).await?;
    let algorithm = Object::new();
    for (name, value) in
        [("name", "AES-GCM".into()), ("iv", bytes(&seal.nonce)), ("additionalData", bytes(envelope))]
    {
        Reflect::set(&algorithm, &name.into(), &value)?;
    }
    bytes_of(call(&subtle, way, &[algorithm.into(), key, bytes(content)])?).await
}

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.apply(object, &arguments.iter().collect::<Array>())
}

async fn bytes_of(promise: JsValue) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise.dyn_into::<Promise>()?).await?).to_vec())
}

/// Offers bytes for saving under a name; false where the browser refused.
pub fn offer(name: &str, bytes: &[u8]) -> bool {
    let offered = || -> Result<(), JsValue> {
        let class: Function = Reflect::get(&js_sys::global(), &"Blob".into())?.dyn_into()?;
        let parts = Array::of1(&Uint8Array::from(bytes));
        let blob = Reflect::construct(&class, &Array::of1(&parts))?;
        let urls = Reflect::get(&js_sys::global(), &"URL".into())?;
        let url = call(&urls, "createObjectURL", &[blob])?;
        let link = leptos::prelude::document().create_element("a")?;
        link.set_attribute("href", &url.as_string().unwrap_or_default())?;
        link.set_attribute("download", name)?;
        link.dyn_into::<web_sys::HtmlElement>()?.click();
        // The browser has taken the file over by then.
        gloo::timers::callback::Timeout::new(60_000, move || {
            let _gone = call(&urls, "revokeObjectURL", &[url]);
        })
        .forget();
        Ok(())
    };
    offered().is_ok()
}

/// The bytes of the file that was picked in an input.
pub async fn picked(event: &leptos::ev::Event) -> Option<Vec<u8>> {
    let files = Reflect::get(&event.target()?.into(), &"files".into()).ok()?;
    let file = Reflect::get_u32(&files, 0).ok()?;
    bytes_of(call(&file, "arrayBuffer", &[]).ok()?).await.ok()
}
