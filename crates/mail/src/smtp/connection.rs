//! One conversation with an SMTP server (RFC 5321), with the commands of a message in one go where it can (RFC 2920).

mod login;
mod train;

use {
    super::{
        config::{Security, SmtpConfig},
        error::{Fault, Hitch, SendError},
        reply::{Gathering, LINE_LIMIT, Receipt, Reply},
        tls::wrapped,
        wire::{Wire, reached},
    },
    tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    tokio_rustls::TlsConnector,
};

/// RFC 5321, 3.8: the server closes the connection, whatever the command was.
const SERVICE_CLOSES: u16 = 421;
const GO_AHEAD: u16 = 354;

pub struct Connection {
    wire: BufReader<Box<dyn Wire>>,
    offers: Capabilities,
    standing: Standing,
}

/// Where the conversation stands, and so what may be done when it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The next message may come.
    Ready,
    /// A message was announced and the server has not answered yet.
    Greeting,
    /// The server has answered; it may hold a part of the message, or all of it.
    Handing,
}

/// What the server says it can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    lines: Vec<String>,
}

/// One message on its way.
pub struct Parcel<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub bytes: &'a [u8],
}

impl Capabilities {
    fn read(greeting: &Reply) -> Capabilities {
        Capabilities { lines: greeting.text.as_str().lines().skip(1).map(str::to_ascii_uppercase).collect() }
    }

    /// The extensions as the server lists them, in upper case.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    fn has(&self, keyword: &str) -> bool {
        self.words(keyword).is_some()
    }

    fn words(&self, keyword: &str) -> Option<impl Iterator<Item = &str>> {
        self.lines.iter().find_map(|line| {
            let mut words = line.split([' ', '=']);
            (words.next() == Some(keyword)).then_some(words)
        })
    }
}

impl Connection {
    pub async fn open(config: &SmtpConfig, tls: &TlsConnector) -> Result<Connection, SendError> {
        let host = config.host.as_str();
        let stream = reached(host, config.port).await?;
        let wire: Box<dyn Wire> = match config.security {
            Security::Tls => wrapped(Box::new(stream), host, tls).await?,
            Security::Plain | Security::StartTls => Box::new(stream),
        };
        let mut connection = Connection::over(wire);
        connection.service(None).await?;
        connection.greet(&config.hello).await?;
        if config.security == Security::StartTls {
            connection = connection.start_tls(host, tls).await?;
            connection.greet(&config.hello).await?;
        }
        if let Some(login) = &config.login {
            connection.log_in(login).await?;
        }
        Ok(connection)
    }

    pub fn offers(&self) -> &Capabilities {
        &self.offers
    }

    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Whether commands may follow each other before they are answered.
    pub fn pipelines(&self) -> bool {
        self.offers.has("PIPELINING")
    }

    pub async fn noop(&mut self) -> Result<(), SendError> {
        self.service(Some("NOOP\r\n")).await.map(drop)
    }

    /// Asks whether the server would take a message from this address, and sends none.
    pub async fn may_send(&mut self, from: &str) -> Result<(), SendError> {
        let reply = self.command(&format!("MAIL FROM:<{from}>\r\n")).await?;
        if !reply.is_positive() {
            return Err(sender_refused(reply));
        }
        self.command("RSET\r\n").await.map(drop)
    }

    /// The server's farewell is not waited for: nothing depends on it.
    pub async fn quit(mut self) {
        self.write(b"QUIT\r\n").await.unwrap_or_default();
    }

    pub async fn deliver(&mut self, parcel: &Parcel<'_>) -> Result<Receipt, SendError> {
        self.standing = Standing::Greeting;
        let outcome = self.hand_over(parcel).await?;
        // The server still holds the sender of a refused message. If it goes instead, its refusal is what counts.
        if outcome.is_err() && self.command("RSET\r\n").await.is_ok_and(|reply| reply.is_positive()) {
            self.standing = Standing::Ready;
        }
        outcome
    }

    fn over(wire: Box<dyn Wire>) -> Connection {
        Connection { wire: BufReader::new(wire), offers: Capabilities::default(), standing: Standing::Ready }
    }

    /// The outer error ends the conversation; the inner one is the server's word about this message.
    async fn hand_over(&mut self, parcel: &Parcel<'_>) -> Result<Result<Receipt, SendError>, SendError> {
        if let Some(refusal) = self.announce(parcel).await? {
            return Ok(Err(refusal));
        }
        self.write(&on_the_wire(parcel.bytes)).await?;
        let reply = self.reply().await?;
        if reply.code == SERVICE_CLOSES {
            return Err(SendError::of(reply));
        }
        if reply.is_positive() {
            self.standing = Standing::Ready;
            return Ok(Ok(reply.into_receipt()));
        }
        Ok(Err(SendError::of(reply)))
    }

    /// Sender, recipient and the wish to send; `None` when the server waits for the message.
    async fn announce(&mut self, parcel: &Parcel<'_>) -> Result<Option<SendError>, SendError> {
        let [mail, rcpt, data] = self.commands(parcel);
        if !self.pipelines() {
            return self.announce_in_turn([mail, rcpt, data]).await;
        }
        self.write([mail, rcpt, data].concat().as_bytes()).await?;
        self.heard().await
    }

    /// The three replies to an announcement that went out in one go; `None` when the server waits for the message.
    async fn heard(&mut self) -> Result<Option<SendError>, SendError> {
        let mail = self.first_reply().await?;
        let (rcpt, data) = (self.reply().await?, self.reply().await?);
        let refusal = refusal(mail, rcpt);
        match (refusal, data) {
            (None, data) if data.code == GO_AHEAD => Ok(None),
            (None, data) => Ok(Some(SendError::of(data))),
            (Some(refusal), data) => {
                // RFC 2920, 3.1: a server that goes on without a recipient gets an empty message and refuses it.
                if data.code == GO_AHEAD {
                    self.command(".\r\n").await?;
                }
                Ok(Some(refusal))
            }
        }
    }

    async fn announce_in_turn(
        &mut self,
        [mail, rcpt, data]: [String; 3],
    ) -> Result<Option<SendError>, SendError> {
        self.write(mail.as_bytes()).await?;
        let mail = self.first_reply().await?;
        if !mail.is_positive() {
            return Ok(Some(sender_refused(mail)));
        }
        let rcpt = self.command(&rcpt).await?;
        if !rcpt.is_positive() {
            return Ok(Some(SendError::of(rcpt)));
        }
        let data = self.command(&data).await?;
        Ok((data.code != GO_AHEAD).then(|| SendError::of(data)))
    }

    fn commands(&self, parcel: &Parcel<'_>) -> [String; 3] {
        let size =
            if self.offers.has("SIZE") { format!(" SIZE={}", parcel.bytes.len()) } else { String::new() };
        [
            format!("MAIL FROM:<{}>{size}\r\n", parcel.from),
            format!("RCPT TO:<{}>\r\n", parcel.to),
            "DATA\r\n".to_owned(),
        ]
    }

    async fn greet(&mut self, hello: &str) -> Result<(), SendError> {
        let reply = self.service(Some(&format!("EHLO {hello}\r\n"))).await?;
        self.offers = Capabilities::read(&reply);
        Ok(())
    }

    async fn start_tls(mut self, host: &str, tls: &TlsConnector) -> Result<Connection, SendError> {
        if !self.offers.has("STARTTLS") {
            return Err(Fault::NoStartTls.into());
        }
        self.service(Some("STARTTLS\r\n")).await?;
        if !self.wire.buffer().is_empty() {
            // Somebody on the way put in words before the line was secure (CVE-2011-0411).
            return Err(Hitch::Garbled.into());
        }
        Ok(Connection::over(wrapped(self.wire.into_inner(), host, tls).await?))
    }

    /// A step without which there is no service at all.
    async fn service(&mut self, command: Option<&str>) -> Result<Reply, SendError> {
        self.write(command.unwrap_or_default().as_bytes()).await?;
        let reply = self.reply().await?;
        match reply.is_positive() {
            true => Ok(reply),
            false => Err(SendError::of_us(reply, |code, _| Fault::ServiceRefused(code))),
        }
    }

    async fn command(&mut self, command: &str) -> Result<Reply, SendError> {
        self.write(command.as_bytes()).await?;
        Ok(self.reply().await?)
    }

    /// The reply after which the server is known to be there. One that closes (421) says it is not.
    async fn first_reply(&mut self) -> Result<Reply, SendError> {
        let reply = self.reply().await?;
        if reply.code == SERVICE_CLOSES {
            return Err(SendError::of(reply));
        }
        self.standing = Standing::Handing;
        Ok(reply)
    }

    async fn reply(&mut self) -> Result<Reply, Hitch> {
        let (mut gathering, mut line) = (Gathering::default(), Vec::with_capacity(80));
        loop {
            line.clear();
            let read = (&mut self.wire).take(LINE_LIMIT).read_until(b'\n', &mut line).await;
            if read.is_err() || !line.ends_with(b"\n") {
                return Err(Hitch::Lost);
            }
            if let Some(reply) = gathering.add(&line)? {
                return Ok(reply);
            }
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), Hitch> {
        self.wire.write_all(bytes).await.map_err(|_| Hitch::Lost)?;
        self.wire.flush().await.map_err(|_| Hitch::Lost)
    }
}

fn refusal(mail: Reply, rcpt: Reply) -> Option<SendError> {
    match (mail.is_positive(), rcpt.is_positive()) {
        (false, _) => Some(sender_refused(mail)),
        (true, false) => Some(SendError::of(rcpt)),
        (true, true) => None,
    }
}

/// A message that is too big (552) is refused at its announcement, but that is not the sender's doing.
fn sender_refused(reply: Reply) -> SendError {
    match reply.code {
        552 => SendError::of(reply),
        _ => SendError::of_us(reply, |code, enhanced| Fault::SenderRefused { code, enhanced }),
    }
}

/// Doubles leading dots, ends every line with CR LF and closes with a lone dot (RFC 5321, 4.5.2).
///
/// A bare LF must not pass: a server that takes it for a line end could be made to see a second message.
fn on_the_wire(message: &[u8]) -> Vec<u8> {
    let mut wire = Vec::with_capacity(message.len() + message.len() / 64 + 8);
    let mut rest = message;
    while !rest.is_empty() {
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
        if line.starts_with(b".") {
            wire.push(b'.');
        }
        wire.extend_from_slice(line);
        wire.extend_from_slice(b"\r\n");
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    wire.extend_from_slice(b".\r\n");
    wire
}

#[cfg(test)]
mod tests {
    use super::on_the_wire;

    #[test]
    fn dots_are_doubled_and_no_bare_line_feed_passes() {
        assert_eq!(on_the_wire(b"a\r\n.\r\n..b\r\n"), b"a\r\n..\r\n...b\r\n.\r\n");
        assert_eq!(on_the_wire(b"a\n.\nMAIL FROM:<x>"), b"a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n");
        assert_eq!(on_the_wire(b""), b".\r\n");
    }
}
