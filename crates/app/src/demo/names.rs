//! Names and places of the invented customers: common ones, put together by chance, nobody's in particular.

/// A country with what its people are called and where they live.
pub struct Country {
    pub code: &'static str,
    pub lang: &'static str,
    /// Of a hundred customers.
    pub share: u32,
    pub given: &'static [&'static str],
    pub family: &'static [&'static str],
    pub cities: &'static [(&'static str, &'static str)],
    pub streets: &'static [&'static str],
    /// A mobile number is this and so many digits.
    pub mobile: (&'static str, u32),
}

pub const COUNTRIES: &[Country] = &[
    Country {
        code: "NL",
        lang: "nl",
        share: 40,
        given: &[
            "Anneke", "Bram", "Carolien", "Daan", "Eva", "Femke", "Gijs", "Hanna", "Ilse", "Jeroen", "Karin", "Lotte",
            "Maarten", "Noor", "Olivier", "Pieter", "Roos", "Sanne", "Thijs", "Wouter", "Yara", "Zoë",
        ],
        family: &[
            "de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "Bos", "Vos",
            "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit", "Dijkstra", "Kok", "Schouten",
        ],
        cities: &[
            ("Groningen", "9712 AB"), ("Utrecht", "3511 CD"), ("Amsterdam", "1012 EF"), ("Zwolle", "8011 GH"),
            ("Nijmegen", "6511 JK"), ("Leeuwarden", "8911 LM"), ("Maastricht", "6211 NP"), ("Assen", "9401 RS"),
        ],
        streets: &["Dijkweg", "Molenstraat", "Kerkpad", "Lindelaan", "Havenkade", "Bosrand"],
        mobile: ("+3161", 7),
    },
    Country {
        code: "DE",
        lang: "de",
        share: 22,
        given: &[
            "Anja", "Björn", "Clara", "Dirk", "Elke", "Florian", "Greta", "Heiko", "Ines", "Jörg", "Katrin", "Lukas",
            "Marlene", "Nils", "Petra", "Ralf", "Sabine", "Tobias", "Ulrike", "Volker",
        ],
        family: &[
            "Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann", "Koch",
            "Bauer", "Richter", "Klein", "Wolf", "Schröder", "Neumann", "Schwarz", "Groß", "Krüger",
        ],
        cities: &[
            ("Oldenburg", "26122"), ("Bremen", "28195"), ("Leipzig", "04109"), ("Köln", "50667"), ("Freiburg", "79098"),
            ("Kassel", "34117"), ("Lübeck", "23552"),
        ],
        streets: &["Gartenstraße", "Am Markt", "Waldweg", "Bahnhofstraße", "Mühlenweg"],
        mobile: ("+4915112", 6),
    },
    Country {
        code: "PL",
        lang: "pl",
        share: 18,
        given: &[
            "Agnieszka", "Bartosz", "Celina", "Dawid", "Ewa", "Filip", "Grażyna", "Hubert", "Iwona", "Jakub", "Katarzyna",
            "Łukasz", "Magdalena", "Norbert", "Oliwia", "Paweł", "Róża", "Szymon", "Teresa", "Zbigniew",
        ],
        family: &[
            "Nowak", "Kowalska", "Wiśniewski", "Wójcik", "Kamińska", "Lewandowski", "Zielińska", "Szymański", "Woźniak",
            "Dąbrowska", "Kozłowski", "Jankowska", "Mazur", "Krawczyk", "Piotrowska", "Grabowski", "Pawłowska", "Król",
        ],
        cities: &[
            ("Kraków", "30-001"), ("Gdańsk", "80-001"), ("Wrocław", "50-001"), ("Łódź", "90-001"), ("Zakopane", "34-500"),
            ("Poznań", "60-001"), ("Lublin", "20-001"),
        ],
        streets: &["ul. Długa", "ul. Leśna", "ul. Krótka", "ul. Polna", "ul. Górska"],
        mobile: ("+48600", 6),
    },
    Country {
        code: "TR",
        lang: "tr",
        share: 12,
        given: &[
            "Ayşe", "Burak", "Ceren", "Deniz", "Elif", "Fatih", "Gülay", "Hakan", "Işıl", "İbrahim", "Kemal", "Leyla",
            "Mehmet", "Nilüfer", "Okan", "Pınar", "Selin", "Şükrü", "Umut", "Zeynep",
        ],
        family: &[
            "Yılmaz", "Kaya", "Demir", "Çelik", "Şahin", "Yıldız", "Öztürk", "Aydın", "Arslan", "Doğan", "Kılıç", "Çetin",
            "Koç", "Kurt", "Özdemir", "Işık", "Ünal", "Güneş",
        ],
        cities: &[
            ("İstanbul", "34110"), ("Ankara", "06420"), ("İzmir", "35210"), ("Antalya", "07040"), ("Muğla", "48000"),
            ("Eskişehir", "26010"),
        ],
        streets: &["Atatürk Caddesi", "Çınar Sokak", "Gül Sokak", "Deniz Caddesi", "Bahçe Sokak"],
        mobile: ("+90501", 7),
    },
    Country {
        code: "GB",
        lang: "en",
        share: 8,
        given: &[
            "Alice", "Benedict", "Charlotte", "Dylan", "Eleanor", "Fergus", "Grace", "Harriet", "Isaac", "Jessica", "Keira",
            "Liam", "Morag", "Nigel", "Olivia", "Priya", "Rhys", "Sophie", "Tamsin", "William",
        ],
        family: &[
            "Smith", "Jones", "Taylor", "Brown", "Evans", "Wilson", "Thomas", "Roberts", "Walker", "Wright", "Hughes", "Green",
            "Edwards", "Lewis", "Wood", "Harris", "Clarke", "Patel", "Campbell", "MacLeod",
        ],
        cities: &[
            ("Edinburgh", "EH1 1AA"), ("Keswick", "CA12 4AB"), ("Cardiff", "CF10 1AC"), ("Sheffield", "S1 1AD"),
            ("Fort William", "PH33 6AE"),
        ],
        streets: &["High Street", "Station Road", "Mill Lane", "Church Walk", "Hillside"],
        mobile: ("+447400", 6),
    },
];
