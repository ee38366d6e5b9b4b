receipts-title = Defter nasıl denetlenir
receipts-lead = Not ettiğimiz her izin ve her ret, yalnızca büyüyen bir defterin kaydıdır. Hiç kimse, biz bile, bir kaydı fark edilmeden değiştiremez veya silemez. Buna inanmanız gerekmez: denetleyebilirsiniz.
receipts-now = Defterin şimdiki hâli
receipts-size = Kayıtlar
receipts-root = Ağacın kökü
receipts-key = İmzalayan anahtar
receipts-own = Kendi kaydınızı denetleyin
receipts-own-text = Tercihler sayfanızdan her kaydı ve kanıtını alabilirsiniz. Kayıt kısa bir metindir, kanıt c2sp.org/tlog-proof biçiminde bir dosyadır.
receipts-step-entry = Kaydın ikinci satırındaki sayıyı bayt olarak, ardından altındaki satırları alın. Başına sıfır baytı konmuş SHA-256 değeri, defterde durandır.
receipts-step-leaf = Sıfır baytı ile bu değerin SHA-256 değeri, ağacın yaprağıdır (RFC 6962).
receipts-step-path = Kanıttaki özetlerle yaprak, ağacın köküne çıkar.
receipts-step-note = Kök, anahtarımızın imzaladığı bir denetim noktasında durur (Ed25519, c2sp.org/signed-note).
receipts-command = Bu program bunu ağ olmadan yapar:
receipts-all = Bütün defteri denetleyin
receipts-all-text = Bir denetim noktası saklayın. Sonra bir tutarlılık kanıtı, defterin hâlâ gördüğünüzle başladığını gösterir. Bütün yapraklardan her kökü kendiniz hesaplayabilirsiniz. Yapraklar kimse hakkında bir şey söylemez.
receipts-checkpoint = en yeni imzalı denetim noktası
receipts-key-file = denetleyicilerin okuduğu biçimde anahtar
receipts-leaves = yaprak özetleri, satır başına bir tane, bir kerede en çok 8.192
receipts-consistency = M kayıt içinde ilk N kaydın değişmediğinin kanıtı
receipts-check-sealed = İzinler deftere mühürlendi
receipts-check-fine = { $count ->
    [one] { $count } kayıt, en yeni denetim noktasında imzamız var
   *[other] { $count } kayıt, en yeni denetim noktasında imzamız var
}
receipts-check-waiting = { $since } tarihinden beri mühürlenmeyi bekleyen kayıt var: kuyruk işleniyor mu?
receipts-check-foreign = En yeni denetim noktası anahtarımızla imzalanmamış: “custodia ledger verify” çalıştırın
receipts-readme =
    İZİNLERİNİZ: SAKLAMAK VE DENETLEMEK İÇİN

    Gönderen: { $company }, { $date }.

    Her izin için bir belge (.jsonld) vardır. Size neyin, hangi dayanakla sorulduğunu ve o günden beri her yanıtınızı söyler. Programlar okuyabilir: ISO/IEC TS 27560 biçimindedir.

    Her yanıt için iki dosya daha vardır. Kayıt (.entry.txt), defterimizin yanıtınız için tuttuğudur. Kanıt (.tlog-proof), kaydın defterde durduğunu ve o günden beri kimsenin onu değiştirmediğini gösterir.

    key.txt, defterimizin açık anahtarıdır.

    Bir yanıtı ağ olmadan denetlemek için:

    custodia ledger check --entry AD.entry.txt --proof AD.tlog-proof --key key.txt

    Başka araçlarla nasıl denetlenir: { $url }

    Kayıtları kimseyle paylaşmayın: ne yanıt verdiğinizi gösterirler.
receipts-readme-waiting = Bu yanıtlar henüz mühürlenmedi. Kanıtları birkaç dakika içinde hazır olur:
