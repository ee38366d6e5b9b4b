receipts-title = Jak sprawdzić rejestr
receipts-lead = Każda zapisana zgoda i każda odmowa to wpis w rejestrze, który tylko rośnie. Nikt nie może niepostrzeżenie zmienić ani usunąć wpisu, my też nie. Nie trzeba w to wierzyć: można to sprawdzić.
receipts-now = Rejestr teraz
receipts-size = Wpisy
receipts-root = Korzeń drzewa
receipts-key = Klucz podpisujący
receipts-own = Sprawdź swój wpis
receipts-own-text = Na stronie preferencji można pobrać każdy wpis i jego dowód. Wpis to krótki tekst, dowód to plik zgodny z c2sp.org/tlog-proof.
receipts-step-entry = Weź liczbę z drugiego wiersza wpisu jako bajty, a potem wiersze poniżej. Ich SHA-256 z bajtem zerowym na początku to to, co trzyma rejestr.
receipts-step-leaf = SHA-256 bajtu zerowego i tej wartości to liść drzewa (RFC 6962).
receipts-step-path = Skróty z dowodu prowadzą od liścia do korzenia drzewa.
receipts-step-note = Korzeń stoi w punkcie kontrolnym podpisanym naszym kluczem (Ed25519, c2sp.org/signed-note).
receipts-command = Ten program robi to bez sieci:
receipts-all = Sprawdź cały rejestr
receipts-all-text = Zachowaj punkt kontrolny. Później dowód spójności pokaże, że rejestr nadal zaczyna się od tego, co było widać. Ze wszystkich liści można samemu obliczyć każdy korzeń. Liście nic o nikim nie mówią.
receipts-checkpoint = najnowszy podpisany punkt kontrolny
receipts-key-file = klucz w postaci dla programów sprawdzających
receipts-leaves = skróty liści, po jednym w wierszu, najwyżej 8192 naraz
receipts-consistency = dowód, że pierwszych N wpisów spośród M się nie zmieniło
receipts-check-sealed = Zgody są opieczętowane w rejestrze
receipts-check-fine = { $count ->
    [one] { $count } wpis, a najnowszy punkt kontrolny ma nasz podpis
    [few] { $count } wpisy, a najnowszy punkt kontrolny ma nasz podpis
    [many] { $count } wpisów, a najnowszy punkt kontrolny ma nasz podpis
   *[other] { $count } wpisu, a najnowszy punkt kontrolny ma nasz podpis
}
receipts-check-waiting = Od { $since } coś czeka na opieczętowanie: czy kolejka jest obsługiwana?
receipts-check-foreign = Najnowszego punktu kontrolnego nie podpisano naszym kluczem: uruchom „custodia ledger verify”
receipts-readme =
    TWOJE ZGODY: DO ZACHOWANIA I DO SPRAWDZENIA

    Od: { $company }, { $date }.

    Dla każdej zgody jest dokument (.jsonld). Mówi, o co pytano, na jakiej podstawie, i podaje każdą odpowiedź od tamtej pory. Mogą go czytać programy: jest zgodny z ISO/IEC TS 27560.

    Dla każdej odpowiedzi są jeszcze dwa pliki. Wpis (.entry.txt) to to, co nasz rejestr trzyma o tej odpowiedzi. Dowód (.tlog-proof) pokazuje, że wpis stoi w rejestrze i że nikt go odtąd nie zmienił.

    key.txt to klucz publiczny naszego rejestru.

    Jak sprawdzić odpowiedź bez sieci:

    custodia ledger check --entry NAZWA.entry.txt --proof NAZWA.tlog-proof --key key.txt

    Jak sprawdzić innymi narzędziami: { $url }

    Wpisy najlepiej zachować dla siebie: widać w nich odpowiedzi.
receipts-readme-waiting = Te odpowiedzi nie są jeszcze opieczętowane. Ich dowody będą gotowe za kilka minut:
