//! A house of its own for each journey: a fresh folder, a free port, the worker beside it.

use custodia::{house, web};
use ground::config::Config;
use kernel::{Actor, App, worker};
use std::{future::Future, net::SocketAddr, path::Path};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::watch};

pub struct House {
    pub app: App,
    pub url: String,
    _folder: TempDir,
    _stop: watch::Sender<bool>,
}

/// Customers of the demo in a journey: enough to look at.
const CUSTOMERS: u32 = 200;

impl House {
    /// Empty, as after the first start.
    pub async fn start() -> Self {
        Self::open(|_| async {}).await
    }

    /// With the shop of the demo.
    pub async fn demo() -> Self {
        Self::open(|config| async move {
            custodia::demo::fill(&config, CUSTOMERS, &|_| ()).await.unwrap();
        })
        .await
    }

    async fn open<F: Future<Output = ()>>(furnish: impl FnOnce(Config) -> F) -> Self {
        let folder = TempDir::new().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let listen = listener.local_addr().unwrap().to_string();
        let over = [("data", folder.path().display().to_string()), ("listen", listen)];
        let config = Config::load(Path::new("no file"), [], &over).unwrap();
        let url = config.public_url.clone();
        furnish(config.clone()).await;
        let app = house::open(config).await.unwrap();
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(worker::run(app.clone(), 2, stopped));
        let service = web::router(&app, None).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Self { app, url, _folder: folder, _stop: stop }
    }

    /// The newest mail whose text contains this: waits for the worker.
    pub async fn mail_with(&self, needle: &str) -> String {
        for _ in 0..100 {
            let mut reader = self.app.read(&Actor::house()).await.unwrap();
            let latest = post::latest(&mut reader, 20).await.unwrap();
            if let Some(found) = latest.into_iter().find(|shown| shown.text.contains(needle)) {
                return found.text;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("no mail with {needle}");
    }
}

/// The first link to this house in a text.
pub fn link(text: &str, path: &str) -> String {
    let from = text.find(path).unwrap_or_else(|| panic!("no {path} in {text}"));
    let start = text[..from].rfind("http").unwrap();
    text[start..].split_whitespace().next().unwrap().to_owned()
}
