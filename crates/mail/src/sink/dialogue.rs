//! The server's side of SMTP as far as the sink speaks it: bytes in, bytes out, no network.

use super::{Manners, Received};

/// A line that is longer is no command.
const LINE_LIMIT: usize = 4096;
const REFUSED: &str = "535 5.7.8 wrong name or password";
/// As announced by `SIZE`.
const MESSAGE_LIMIT: usize = 30_000_000;

pub struct Dialogue<'a> {
    manners: &'a Manners,
    state: State,
    from: String,
    to: Vec<String>,
}

enum State {
    Commands,
    /// A token was not taken, and whoever gave it has to say that they heard why.
    Challenged,
    /// How far the message was searched for its end.
    Message {
        searched: usize,
    },
}

pub enum Step {
    /// There is nothing more to do before more is read.
    Hungry,
    Went,
    Took(Received),
    Over,
}

impl<'a> Dialogue<'a> {
    pub fn new(manners: &'a Manners) -> Dialogue<'a> {
        Dialogue { manners, state: State::Commands, from: String::new(), to: Vec::new() }
    }

    /// Consumes one command or one message of the input.
    pub fn step(&mut self, input: &mut Vec<u8>, output: &mut Vec<u8>) -> Step {
        match self.state {
            State::Commands | State::Challenged => self.command(input, output),
            State::Message { searched } => self.message(searched, input, output),
        }
    }

    fn command(&mut self, input: &mut Vec<u8>, output: &mut Vec<u8>) -> Step {
        let Some(end) = input.iter().position(|&byte| byte == b'\n') else {
            return if input.len() > LINE_LIMIT { Step::Over } else { Step::Hungry };
        };
        let line = String::from_utf8_lossy(&input[..end]).trim_end().to_owned();
        input.drain(..=end);
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = self.answer(&verb, &line);
        output.extend_from_slice(answer.as_bytes());
        output.extend_from_slice(b"\r\n");
        if verb == "QUIT" { Step::Over } else { Step::Went }
    }

    fn answer(&mut self, verb: &str, line: &str) -> String {
        if let State::Challenged = self.state {
            self.state = State::Commands;
            return REFUSED.to_owned();
        }
        match verb {
            "EHLO" | "HELO" => self.greeting(),
            "AUTH" => self.login(line),
            "MAIL" => {
                (self.from, self.to) = (path(line).to_owned(), Vec::new());
                "250 2.1.0 ok".to_owned()
            }
            "RCPT" => self.recipient(path(line)),
            "DATA" if self.to.is_empty() => "503 5.5.1 no recipients".to_owned(),
            "DATA" => {
                self.state = State::Message { searched: 0 };
                "354 go".to_owned()
            }
            "RSET" => {
                self.to.clear();
                "250 2.0.0 ok".to_owned()
            }
            "NOOP" => "250 2.0.0 ok".to_owned(),
            "QUIT" => "221 2.0.0 bye".to_owned(),
            _ => "502 5.5.2 not known here".to_owned(),
        }
    }

    fn greeting(&self) -> String {
        let lines = [&["sink".to_owned()], self.manners.offers.as_slice()].concat();
        let last = lines.len() - 1;
        let lines = lines
            .iter()
            .enumerate()
            .map(|(i, line)| format!("250{}{line}", if i < last { '-' } else { ' ' }));
        lines.collect::<Vec<_>>().join("\r\n")
    }

    fn login(&mut self, line: &str) -> String {
        match (&self.manners.secret, line.rsplit(' ').next(), &self.manners.challenge) {
            (Some(secret), Some(word), _) if secret == word => "235 2.7.0 welcome".to_owned(),
            (_, _, Some(challenge)) => {
                self.state = State::Challenged;
                format!("334 {challenge}")
            }
            (_, _, None) => REFUSED.to_owned(),
        }
    }

    fn recipient(&mut self, path: &str) -> String {
        let local = path.split(['@', '+']).next().unwrap_or_default();
        match local {
            "nouser" => format!("550 5.1.1 <{path}>: Recipient address rejected: User unknown"),
            "full" => format!("552 5.2.2 <{path}> Mailbox full"),
            "spam" => format!("554 5.7.1 <{path}> Message refused by policy"),
            "later" => format!("451 4.3.0 <{path}> try again later"),
            _ => {
                self.to.push(path.to_owned());
                "250 2.1.5 ok".to_owned()
            }
        }
    }

    fn message(&mut self, searched: usize, input: &mut Vec<u8>, output: &mut Vec<u8>) -> Step {
        let Some(end) = end_of_message(input, searched) else {
            // The end may lie across two reads; its first bytes are searched again.
            self.state = State::Message { searched: input.len().saturating_sub(END.len()) };
            return if input.len() > MESSAGE_LIMIT { Step::Over } else { Step::Hungry };
        };
        let bytes = undotted(&input[..end]);
        input.drain(..end + END.len() - 2);
        self.state = State::Commands;
        output.extend_from_slice(b"250 2.0.0 kept\r\n");
        Step::Took(Received { from: std::mem::take(&mut self.from), to: std::mem::take(&mut self.to), bytes })
    }
}

const END: &[u8] = b"\r\n.\r\n";

/// Where the text ends and the lone dot begins.
fn end_of_message(input: &[u8], searched: usize) -> Option<usize> {
    if input.starts_with(&END[2..]) {
        return Some(0);
    }
    let mut from = searched;
    while let Some(line_feed) = input[from..].iter().position(|&byte| byte == b'\n') {
        let next = from + line_feed + 1;
        if next >= 2 && input[next - 2..].starts_with(END) {
            return Some(next);
        }
        from = next;
    }
    None
}

fn undotted(text: &[u8]) -> Vec<u8> {
    let mut undotted = Vec::with_capacity(text.len());
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        undotted.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
    }
    undotted
}

/// What stands between the angle brackets.
fn path(line: &str) -> &str {
    line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or("", |(path, _)| path)
}

#[cfg(test)]
mod tests {
    use super::{Dialogue, Manners, Received, Step};

    /// Feeds the input in pieces of the given size and gives back what was taken and answered.
    fn converse(text: &[u8], piece: usize) -> (Vec<Received>, String) {
        let manners = Manners::default();
        let mut dialogue = Dialogue::new(&manners);
        let (mut taken, mut input, mut output) = (Vec::new(), Vec::new(), Vec::new());
        for piece in text.chunks(piece) {
            input.extend_from_slice(piece);
            loop {
                match dialogue.step(&mut input, &mut output) {
                    Step::Took(message) => taken.push(message),
                    Step::Went => {}
                    Step::Hungry | Step::Over => break,
                }
            }
        }
        (taken, String::from_utf8(output).unwrap())
    }

    #[test]
    fn messages_are_taken_however_the_network_cuts_them() {
        let text = b"MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.com>\r\nDATA\r\nHi\r\n..\r\n.x\r\n.\r\n\
                     MAIL FROM:<>\r\nRCPT TO:<nouser@example.com>\r\nRCPT TO:<c@example.com>\r\nDATA\r\n.\r\nQUIT\r\n";
        let whole = converse(text, text.len());
        assert_eq!(whole.0[0].bytes, b"Hi\r\n.\r\nx\r\n");
        assert_eq!((whole.0[1].from.as_str(), whole.0[1].to.len(), whole.0[1].bytes.len()), ("", 1, 0));
        assert!(whole.1.contains("550 5.1.1 <nouser@example.com>") && whole.1.ends_with("221 2.0.0 bye\r\n"));
        for piece in 1..20 {
            assert_eq!(converse(text, piece), whole, "in pieces of {piece}");
        }
    }
}
