//! A headless Chromium with its own profile, steered by chromedriver.

use std::{
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, prelude::*};

pub struct Browser {
    pub driver: WebDriver,
    _process: Driver,
    _profile: TempDir,
}

/// How a page is looked at.
#[derive(Clone, Copy)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub lang: &'static str,
    pub dark: bool,
}

pub const DESK: Look = Look { width: 1280, height: 900, lang: "en", dark: false };
pub const PHONE_TURKISH: Look = Look { width: 360, height: 780, lang: "tr", dark: false };

/// How often a page is looked at before it is given up: half a minute, for machines that have other things to do.
const PATIENCE: usize = 300;
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// How many places to stop at lie between the focus and an element, more or less: of radio buttons only one is.
const WAY: &str = "const stops = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,iframe,[tabindex]')]
  .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
  .filter((one) => one.type !== 'radio' || one.checked);
  const [from, to] = [stops.indexOf(document.activeElement), stops.indexOf(arguments[0])];
  return to > from ? to - from : 0;";
/// No page has more places to stop at on the way to one of them.
const TABS: usize = 150;

struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Browser {
    pub async fn open(look: Look) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let process = Driver(child);
        let profile = TempDir::new().unwrap();
        let driver = connect(port, &capabilities(look, &profile)).await;
        driver.set_implicit_wait_timeout(Duration::from_secs(5)).await.unwrap();
        Self { driver, _process: process, _profile: profile }
    }

    pub async fn go(&self, url: &str) {
        self.driver.goto(url).await.unwrap();
    }

    /// What the page says now; nothing while one page gives way to another.
    pub async fn text(&self) -> String {
        match self.driver.find(By::Tag("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until the page shows this.
    pub async fn shows(&self, text: &str) {
        for _ in 0..PATIENCE {
            if self.text().await.contains(text) {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!(
            "`{text}` does not show up on {}: {}",
            self.driver.current_url().await.unwrap(),
            self.text().await
        );
    }

    pub async fn type_into(&self, name: &str, text: &str) {
        let field = self.driver.find(By::Css(format!("[name='{name}']"))).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses keys wherever the focus is: the journey of somebody without a mouse.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Waits until the focus is there: the page moved it, not the hand.
    pub async fn is_at(&self, css: &str) {
        let there = format!("return document.activeElement?.matches({css:?}) ?? false");
        for _ in 0..PATIENCE {
            if self.asks(&there).await {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("the focus does not come to {css}: {}", self.text().await);
    }

    /// Waits until the page says that this holds.
    pub async fn until(&self, holds: &str) {
        for _ in 0..PATIENCE {
            if self.asks(&format!("return Boolean({holds})")).await {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("it does not come to `{holds}`: {}", self.text().await);
    }

    /// What the page answers to a question; no while one page gives way to another.
    async fn asks(&self, script: &str) -> bool {
        let answer = self.driver.execute(script, vec![]).await;
        answer.is_ok_and(|answer| answer.json().as_bool() == Some(true))
    }

    /// Moves the focus there with Tab and presses Enter.
    pub async fn enter(&self, css: &str) {
        self.tab_to(css).await;
        self.press(Key::Enter).await;
    }

    /// Walks down a table with `j` until the line is reached that holds this.
    pub async fn walk_to(&self, text: &str) {
        let there =
            format!("return document.querySelector('tr.at')?.textContent.includes({text:?}) ?? false");
        for _ in 0..80 {
            self.press("j").await;
            if self.asks(&there).await {
                return;
            }
        }
        panic!("no line holds {text}: {}", self.text().await);
    }

    /// The key itself: what is typed into a field for files would be taken for the name of one.
    async fn tab(&self, times: u64) {
        let keys =
            (0..times).fold(self.driver.action_chain(), |keys, _| keys.key_down(Key::Tab).key_up(Key::Tab));
        if times > 0 {
            keys.perform().await.unwrap();
        }
    }

    /// Moves the focus with Tab until this element has it: most of the way at once, the last steps one by one.
    pub async fn tab_to(&self, css: &str) {
        let wanted = self.driver.find(By::Css(css)).await.unwrap();
        let way = self.driver.execute(WAY, vec![wanted.to_json().unwrap()]).await.unwrap();
        self.tab(way.json().as_u64().unwrap_or_default().saturating_sub(3)).await;
        for _ in 0..TABS {
            if self.driver.active_element().await.unwrap().element_id() == wanted.element_id() {
                return;
            }
            self.tab(1).await;
        }
        panic!("{css} cannot be reached with Tab");
    }

    /// The page does not scroll sideways, once the one before it has given way: their bars at the side come and go.
    pub async fn fits(&self) {
        let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let mut over = 0;
        for _ in 0..20 {
            over = self.driver.execute(wide, vec![]).await.unwrap().json().as_i64().unwrap();
            if over <= 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the page scrolls sideways by {over}");
    }

    /// A picture for the tour of the README.
    pub async fn picture(&self, name: &str) {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
        if std::env::var_os("CUSTODIA_PICTURES").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            self.driver.screenshot(&folder.join(format!("{name}.png"))).await.unwrap();
        }
    }
}

fn capabilities(look: Look, profile: &TempDir) -> ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
    let mut arguments = vec![
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        format!("--user-data-dir={}", profile.path().display()),
        format!("--window-size={},{}", look.width, look.height),
        format!("--lang={}", look.lang),
        format!("--accept-lang={}", look.lang),
    ];
    if look.dark {
        arguments.push("--blink-settings=preferredColorScheme=0".to_owned());
    }
    for argument in &arguments {
        wanted.add_arg(argument).unwrap();
    }
    wanted
}

async fn connect(port: u16, wanted: &ChromeCapabilities) -> WebDriver {
    // The steering client is built without a provider of its own; whoever comes second finds it installed.
    drop(rustls::crypto::ring::default_provider().install_default());
    for _ in 0..100 {
        if let Ok(driver) = WebDriver::new(&format!("http://127.0.0.1:{port}"), wanted.clone()).await {
            return driver;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("chromedriver does not answer");
}
