// Starts the module for the page it stands in: the panel or the pipeline.
import init, { start_panel, start_pipeline } from './pkg/overture.js';

// Reads one tab through the capture function. Rejects where the browser grants no access to it.
async function readTab(tabId) {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId },
    files: ['/extension/capture.js'],
  });
  return result;
}

async function tabInView() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

if (document.documentElement.dataset.page === 'panel') {
  // The page is read while the module is still being compiled: the first answer comes that much sooner.
  const first = tabInView().then(async (tab) => {
    const gesture = await chrome.runtime.sendMessage('last gesture').catch(() => undefined);
    const asked = gesture?.tabId === tab.id;
    // Not asked for, or a site is switched off: the module looks at the address before anything is captured.
    const { off } = await chrome.storage.local.get('off');
    if (!asked || off) return { tab, asked, held: true };
    return readTab(tab.id).then(
      (snapshot) => ({ tab, asked, snapshot }),
      () => ({ tab, asked }),
    );
  });
  await init();
  start_panel(first, readTab);
} else {
  await init();
  start_pipeline();
}
