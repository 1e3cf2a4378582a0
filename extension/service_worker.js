// Turns one gesture (toolbar click, key, context menu) into an open panel that reads the tab in view.
// The panel does the reading: here is only what a browser grants to a gesture handler and nowhere else.

// A browser has one of the two.
const { sidePanel, sidebarAction } = chrome;

// The tab of the last gesture, for a panel that was not open yet when it came.
let gesture;

function openAndRead(tab) {
  // First and synchronously: a browser refuses to open a panel once the handler has awaited anything.
  if (sidePanel) sidePanel.open({ windowId: tab.windowId });
  else sidebarAction.open();
  gesture = { tabId: tab.id, windowId: tab.windowId };
  // Nobody listens yet where the panel is only opening: it then asks for the gesture itself.
  chrome.runtime.sendMessage({ gesture }).catch(() => {});
}

function openPipeline() {
  chrome.tabs.create({ url: chrome.runtime.getURL('www/pipeline.html') });
}

chrome.action.onClicked.addListener(openAndRead);

chrome.contextMenus.onClicked.addListener((item, tab) => {
  if (item.menuItemId === 'pipeline') openPipeline();
  else if (tab) openAndRead(tab);
});

// Who is due: the panel keeps the days (and no name) here, so that a browser just started knows them too.
async function remind() {
  const { due = [], reminded } = await chrome.storage.local.get(['due', 'reminded']);
  const today = new Date().toLocaleDateString('sv');
  const count = due.filter((day) => day <= today).length;
  await chrome.action.setBadgeText({ text: count ? String(count) : '' });
  if (!count || reminded === today) return;
  await chrome.storage.local.set({ reminded: today });
  const message = chrome.i18n.getMessage('due', [String(count)]);
  chrome.notifications.create('due', { type: 'basic', iconUrl: '/extension/icons/128.png', title: 'Overture', message });
}

chrome.alarms.create('due', { delayInMinutes: 1, periodInMinutes: 60 });
chrome.alarms.onAlarm.addListener(remind);
chrome.runtime.onStartup.addListener(remind);
chrome.storage.onChanged.addListener(({ due }) => due && remind());
chrome.notifications.onClicked.addListener(openPipeline);

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.removeAll(() => {
    const title = (name) => chrome.i18n.getMessage(name);
    chrome.contextMenus.create({ id: 'read', title: title('read'), contexts: ['page', 'selection'] });
    chrome.contextMenus.create({ id: 'pipeline', title: title('pipeline'), contexts: ['action'] });
  });
});

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (message !== 'last gesture') return;
  reply(gesture);
  gesture = undefined;
});
