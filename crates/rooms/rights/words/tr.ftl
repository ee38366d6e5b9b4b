### İnsanların kendi verileriyle ilgili başvuruları.

nav-requests = Başvurular
right-rights-view = Kişisel veri başvurularını görme
right-rights-start = Biri adına başvuru kaydetme
right-rights-decide = Başvurular hakkında karar verme
right-rights-files = Hazır kopyaları alma
settings-rights = Başvurular
setting-rights-erase-at-once = Kişi kim olduğunu kanıtlar kanıtlamaz sil

event-rights-asked = { $kind ->
    [copy] { $number }: verilerin kopyası istendi
   *[other] { $number }: silme istendi
}
event-rights-proved = { $number }: kimlik kanıtlandı
event-rights-decided = { $number }: kabul edildi
event-rights-refused = { $number }: kabul edilmedi
event-rights-due = { $number }: yanıt süresi yaklaşıyor ({ $days } gün)
event-rights-copy-ready = { $number }: kopya hazır
event-rights-copy-taken = { $number }: kopya alındı
event-rights-blocked = { $number }: hesap kapatıldı
event-rights-erased = { $number }: silindi
event-rights-expired = { $number }: zamanında kanıtlanmadı

table-rights_claims = Verileriyle ilgili başvurular
table-rights_proofs = Kimliğini kanıtlayan bağlantılar
table-rights_copies = Verilerinin kopyaları
table-rights_receipts = Silme belgeleri
keep-rights-claims = Ne yanıt verdiğimizi gösterebilmeliyiz. İçinde kişisel bir şey yok.
retention-rights-claims = Ne yanıt verdiğimizi gösterebilmek için saklanır
retention-rights-proofs = Kullanılana kadar, en çok bir hafta
retention-rights-copies = Alınana kadar, en çok bir hafta

rights-kind-copy = Verilerin kopyası
rights-kind-erasure = Silme
rights-state-asked = kanıt bekliyor
rights-state-proved = karar bekliyor
rights-state-running = yürütülüyor
rights-state-done = tamamlandı
rights-state-refused = kabul edilmedi
rights-state-expired = süresi doldu
rights-mode-block-only = Yalnızca hesabı kapat
rights-mode-block-only-text = Kayıt olduğu gibi, kilitli kalır. Kimse değiştiremez, kullanamaz ve hiçbir şey gönderilmez.
rights-mode-anonymise = Anonimleştir
rights-mode-anonymise-text = Kişinin kim olduğunu gösteren her şey gider. İstatistikte sayılan kayıtlar boşaltılmış olarak kalır.
rights-mode-destroy = Yok et
rights-mode-destroy-text = Yasanın istediği dışında her şey gider.
rights-return = Aynı adresler geri gelebilir mi?
rights-return-welcome = Evet, kişi yeniden müşteri olabilir
rights-return-kept-out = Hayır, dışarıda tut (her adresin yalnızca parmak izi saklanır)
rights-refusal-identity = Başvurunun bu kişiden geldiğini belirleyemedik
rights-refusal-excessive = Aynı şey tekrar tekrar istendi
rights-refusal-legal-duty = Bir yasa verileri saklamamızı gerektiriyor
rights-refusal-legal-claims = Verilere hukuki bir uyuşmazlık için ihtiyacımız var
rights-refusal-rights-of-others = Başka insanlar hakkında çok şey anlatırdı

rights-title-copy = Kopya: { $name }
rights-title-erasure = Sil: { $name }
rights-customer-number = Müşteri { $number }
rights-person-gone = silinmiş biri
rights-none = Başvuru yok
rights-none-text = Biri verilerinin kopyasını ya da silinmesini isteyince burada süresiyle birlikte görünür.
rights-scope-open = Açık
rights-scope-ended = Yanıtlanmış
rights-column-number = Numara
rights-column-person = Kişi
rights-column-kind = Başvuru
rights-column-state = Durum
rights-column-asked = İstendi
rights-column-due = Yanıt tarihi
rights-days-left = { $count ->
    [one] 1 gün kaldı
   *[other] { $count } gün kaldı
}
rights-late = gecikti
rights-latest = Zamanında bildirilirse en geç
rights-lead-portal = { $day } tarihinde tercih sayfasında istendi, dil: { $language }
rights-lead-desk = { $day } tarihinde masada kaydedildi, dil: { $language }
rights-lead-api = { $day } tarihinde API ile istendi, dil: { $language }

rights-would = Ne olurdu
rights-would-from = az önce veri haritasından sayıldı
rights-effect-what = Ne
rights-effect-found = Bulunan
rights-effect-goes = Gider
rights-effect-emptied = Boşalır
rights-effect-stays = Kalır
rights-effect-why = Neden kalır
rights-stays-locked = Kilitli, ama saklanır
rights-sums = { $goes } kayıt gider, { $emptied } kayıt boşalır, { $stays } kayıt kalır.
rights-receipt = Belge
rights-key-gone = Anahtar { $day } tarihinde yok edildi. Artık hiçbir yedek okunamaz.
rights-key-still = Anahtar yok edilmek üzere.
rights-way = Engel
rights-way-clear = Yok
rights-way-copies = { $count ->
    [one] Verilerin bir kopyası henüz alınmadı.
   *[other] Verilerin { $count } kopyası henüz alınmadı.
}
rights-so-far = Şimdiye kadar
rights-details = Ayrıntılar
rights-to-customer = Müşteriyi aç
rights-reason = Neden
rights-note = Kişiye not
rights-note-hint = Mektupta yer alır. Lütfen sade sözler.
rights-by = ({ $name })
rights-moment-asked = İstendi
rights-moment-proved-link = Kayıtlı adrese giden bağlantıyla kanıtlandı
rights-moment-proved-staff = Kimlik kontrol edildi
rights-moment-decided = Kabul edildi
rights-moment-copy = verilerin kopyası
rights-moment-taken = Kopya alındı
rights-moment-due = Yanıt tarihi
rights-step-packing = Kopya hazırlanıyor
rights-step-stopping = Mesajlar durduruluyor
rights-step-telling = Son mektubun çıkması bekleniyor
rights-step-wiping = Kayıtlar gidiyor
rights-step-shredding = Anahtar gidiyor
rights-file-none = Henüz hazırlanmadı
rights-file-made = Hazırlandı
rights-file-size = Boyut
rights-file-taken = { $day } tarihinde alındı
rights-file-waits = { $day } tarihine kadar bekliyor
rights-file-lapsed = zamanında alınmadı, kaldırıldı

rights-do-link = Bağlantıyı yeniden gönder
rights-do-vouch = Kim olduğunu kontrol ettim
rights-do-decide = Karar ver…
rights-do-refuse = Kabul etme…
rights-do-fetch = Kopyayı al
rights-officer-decides = Buna yalnızca veri koruma görevlisi karar verebilir.
rights-ask-copy = Kopya iste
rights-ask-erasure = Silme iste
rights-said-asked = Başvuru kaydedildi. Kişi, kanıtlamak için bir bağlantı alır.
rights-said-link = Yeni bağlantı yolda.
rights-said-unreachable = Postamızı kabul eden kayıtlı bir adres yok. Kim olduğunu kendiniz kontrol edin.
rights-said-proved = Kimlik not edildi
rights-said-decided = Kabul edildi. İş başladı.
rights-said-refused = Kabul edilmedi. Kişiye nedeni bildirilir.
rights-error-link = Bu bağlantı kullanılmış ya da çok eski. Yenisini isteyin; bir dakika sürmez.
rights-error-taken = Kopya alınmış ya da çok eski. Yenisini isteyebilirsiniz.
rights-error-moved-on = Bu başvuru bu arada ilerledi. Yeniden bakın.
rights-error-not-proved = Başvurunun bu kişiden geldiğini henüz kimse kanıtlamadı.

rights-prove-copy = Verilerinizin bir kopyasını istiyor musunuz?
rights-prove-copy-text = Biri bizden hakkınızda tuttuğumuz her şeyin kopyasını istedi (başvuru { $number }). Sizseniz düğmeye basın. Değilseniz bu sayfayı kapatın: hiçbir şey olmaz.
rights-prove-copy-do = Evet, kopyamı hazırlayın
rights-prove-erasure = Verilerinizin silinmesini istiyor musunuz?
rights-prove-erasure-text = Biri bizden verilerinizi silmemizi istedi (başvuru { $number }). Sizseniz düğmeye basın. Silinen veriler geri getirilemez. Siz değilseniz bu sayfayı kapatın: hiçbir şey olmaz.
rights-prove-erasure-do = Evet, verilerimi silin
rights-proved = Teşekkürler
rights-proved-copy = Kopyanızı hazırlıyoruz (başvuru { $number }). Birazdan bağlantı içeren bir mesaj alacaksınız.
rights-proved-erasure = Artık siz olduğunuzu biliyoruz (başvuru { $number }). En geç { $day } tarihinde yanıt veririz.
rights-proved-erasing = Verilerinizi şimdi siliyoruz (başvuru { $number }). Bizden son bir mesaj alacaksınız.
rights-fetch = Kopyanız hazır
rights-fetch-text = Açabileceğiniz bir sayfa ve başka programların okuyabileceği dosyalar içeren bir arşivdir. { $day } tarihine kadar bir kez alabilirsiniz. Güvenli bir yerde saklayın.

rights-mail-prove-copy-subject = Verilerinizin kopyası: siz miydiniz?
rights-mail-prove-copy =
    Merhaba,

    biri bizden hakkınızda tuttuğumuz her şeyin kopyasını istedi. Sizseniz lütfen burada onaylayın:

    { $link }

    Bağlantı bir kez, bir hafta boyunca çalışır. Siz değilseniz bir şey yapmayın: kimse bir şey almaz.

    { $company }
    Başvuru { $number }
rights-mail-prove-erasure-subject = Verilerinizin silinmesi: siz miydiniz?
rights-mail-prove-erasure =
    Merhaba,

    biri bizden verilerinizi silmemizi istedi. Sizseniz lütfen burada onaylayın:

    { $link }

    Bağlantı bir kez, bir hafta boyunca çalışır. Siz değilseniz bir şey yapmayın: her şey olduğu gibi kalır.

    { $company }
    Başvuru { $number }
rights-mail-copy-ready-subject = Verilerinizin kopyası hazır
rights-mail-copy-ready =
    Merhaba,

    kopyanız hazır. Buradan alın:

    { $link }

    Bir hafta içinde bir kez alabilirsiniz. Sonra onu kaldırırız.

    { $company }
    Başvuru { $number }
rights-mail-farewell-subject = Verileriniz siliniyor
rights-mail-farewell =
    Merhaba,

    istediğiniz gibi verilerinizi şimdi siliyoruz. Bu bizden gelen son mesajdır: çıktıktan sonra adresiniz bizde olmayacak.

    Yasanın saklamamızı istedikleri adınız olmadan kalır ya da artık okunamaz.

    { $company }
    Başvuru { $number }
rights-mail-blocked-subject = Hesabınız kapatıldı
rights-mail-blocked =
    Merhaba,

    hesabınızı kapattık. Artık kimse verilerinizi kullanmıyor ve yalnızca yasanın gerektirdiği mesajları alırsınız.

    { $company }
    Başvuru { $number }
rights-mail-refused-subject = Verilerinizle ilgili başvurunuz
rights-mail-refused =
    Merhaba,

    başvurunuzu kabul edemiyoruz. Nedeni: { $reason } ({ $article }).

    { $note }

    Bunun yanlış olduğunu düşünüyorsanız bize yazın. Veri koruma kurumuna şikâyette bulunabilir ya da mahkemeye gidebilirsiniz.

    { $company }
    Başvuru { $number }

rights-copy-title = Verileriniz
rights-copy-lead = { $company } sizinle ilgili bunları tutuyor; hepsi bu. Okumak için bir bölümü açın; bu sayfanın yanındaki dosyalar aynısını başka programlar için içerir.
rights-copy-facts = Hakkınızda bildiklerimiz
rights-copy-facts-kept = Müşterimiz olduğunuz sürece ya da silmemizi isteyene kadar
rights-copy-permissions = Neler için kullanabiliriz
rights-copy-permissions-kept = Müşterimiz olduğunuz sürece; kanıt adınız olmadan kalır
rights-copy-field = Alan
rights-copy-what = Ne
rights-copy-value = Değer
rights-copy-channel = Kanal
rights-copy-state = Durum
rights-copy-wording = Size ne soruldu
rights-copy-rights = Neler yapabilirsiniz
rights-copy-rights-text = Yanlış verileri düzelttirebilir, verileri sildirebilir, kullanımını sınırlatabilir, bir kullanıma itiraz edebilir ve izninizi her an geri alabilirsiniz. Bize yazın ya da her mesajımızın sonundaki bağlantıyı kullanın. Veri koruma kurumuna da şikâyette bulunabilirsiniz. Hakkınızdaki hiçbir kararı yalnızca bir makine vermez.
rights-copy-files = person.json ve person.xml her şeyi içerir; her .csv dosyası bir bölümü içerir. Klasörün yanındaki manifestler hiçbir şeyin kaybolmadığını ya da değişmediğini gösterir.
room-rights = Talepler
rights-mail-due-subject = { $number } numaralı talebin süresi: { $days } gün kaldı
rights-mail-due-text =
    Merhaba { $name },

    { $number } numaralı talebin süresi { $days } gün içinde doluyor. Süreyi yasa belirler; lütfen bakın:
    { $url }

    Bu iletiyi talepler hakkında karar verebildiğiniz için alıyorsunuz.
