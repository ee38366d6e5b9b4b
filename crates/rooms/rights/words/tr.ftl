### İnsanların kendi verileriyle ilgili başvuruları.

nav-requests = Başvurular
right-rights-view = Kişisel veri başvurularını görme
right-rights-start = Biri adına başvuru kaydetme
right-rights-decide = Başvurular hakkında karar verme
right-rights-files = Hazır kopyaları alma
settings-rights = Başvurular
setting-rights-erase-at-once = Kişi kim olduğunu kanıtlar kanıtlamaz sil

event-rights-asked = { $kind ->
    [information] { $number }: talep: Veriler hakkında bilgi
    [copy] { $number }: talep: Verilerin kopyası
    [portability] { $number }: talep: Verilerin taşınması
    [rectification] { $number }: talep: Düzeltme
    [erasure] { $number }: talep: Silme
    [anonymisation] { $number }: talep: Anonimleştirme
    [restriction] { $number }: talep: İşlemenin kısıtlanması
    [objection] { $number }: talep: Bir amaca itiraz
    [withdrawal] { $number }: talep: Rızanın geri alınması
    [automation] { $number }: talep: Yalnızca makinelerce karar verilmemesi
    [opt-out] { $number }: talep: Satış ve paylaşım yok
   *[other] { $number }: talep: Hassas verilerin sınırlı kullanımı
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
table-rights_wiped = Bu verilerin gördüğü silme işlemleri
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

rights-customer-number = Müşteri { $number }
rights-person-gone = silinmiş biri
rights-none = Başvuru yok
rights-none-text = Biri verilerinin kopyasını ya da silinmesini isteyince burada süresiyle birlikte görünür.
rights-scope-open = Açık
rights-scope-ended = Yanıtlanmış
rights-scope-by-rule = Kural gereği sona erenler
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
rights-effect-goes = Silinen
rights-effect-emptied = Boşaltılan
rights-effect-stays = Saklanan
rights-effect-why = Neden kalır
rights-effect-holds = Yasal saklama kayıtları
rights-stays-locked = Kilitli, ama saklanır
rights-sums = { $goes } kayıt gider, { $emptied } kayıt boşalır, { $stays } kayıt kalır.
rights-receipt = Belge
rights-key-gone = Anahtar { $day } tarihinde yok edildi. Artık hiçbir yedek okunamaz.
rights-key-still = Anahtar yok edilmek üzere.
rights-way = Engel
rights-way-clear = Yok
rights-way-forbids = Önce sona ermeli
rights-way-held = Bu sürdükçe hiçbir şey silinmez.
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
rights-error-taken = Paket izin verilen kadar alınmış ya da çok eski. Yenisini isteyebilirsiniz.
rights-error-copy-fields = Pakette kişinin bütün alanları vardır. Onu yalnızca hepsini görebilen biri alabilir.
rights-error-moved-on = Bu başvuru bu arada ilerledi. Yeniden bakın.
rights-error-not-proved = Başvurunun bu kişiden geldiğini henüz kimse kanıtlamadı.

rights-proved = Teşekkürler
rights-proved-erasure = Artık siz olduğunuzu biliyoruz (başvuru { $number }). En geç { $day } tarihinde yanıt veririz.
rights-proved-erasing = Verilerinizi şimdi siliyoruz (başvuru { $number }). Bizden son bir mesaj alacaksınız.
rights-fetch = Verileriniz hazır
rights-fetch-text = Açabileceğiniz sayfalar ve başka programların okuyabileceği dosyalar içeren bir arşivdir. { $day } tarihine kadar sizi bekler. Güvenli bir yerde saklayın.

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

    Bir hafta içinde üç kez alabilirsiniz. Sonra onu kaldırırız.

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
rights-mail-refused-subject = Verilerinizle ilgili talebiniz
rights-mail-refused =
    Merhaba,

    talebinizi kabul edemiyoruz. Nedeni: { $reason } ({ $article }).

    { $note }

    Bunun yanlış olduğunu düşünüyorsanız bize yazın: { $officer }. Veri koruma kurumuna şikâyette bulunabilir veya mahkemeye gidebilirsiniz.

    { $company }
    Talep { $number }

rights-copy-title = Verileriniz
rights-copy-lead = { $company } sizinle ilgili bunları tutuyor. Okumak için bir bölümü açın; programlar için olan dosyalar aynısını ve yalnızca programların anladıklarını içerir.
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
rights-copy-files = person.json ve person.xml her şeyi içerir; her .csv dosyası bir bölümü içerir; dosyalarınız “files” klasöründedir. Klasörün yanındaki manifestler hiçbir şeyin kaybolmadığını ya da değişmediğini gösterir.
room-rights = Talepler
rights-mail-due-subject = { $number } numaralı talebin süresi: { $days } gün kaldı
rights-mail-due-text =
    Merhaba { $name },

    { $number } numaralı talebin süresi { $days } gün içinde doluyor. Süreyi yasa belirler; lütfen bakın:
    { $url }

    Bu iletiyi talepler hakkında karar verebildiğiniz için alıyorsunuz.
rights-fetch-left = { $count ->
    [one] Bir kez daha alabilirsiniz.
   *[other] { $count } kez daha alabilirsiniz.
}
rights-packing = Verileriniz toplanıyor
rights-packing-what = Toplanan kayıtlar
rights-packing-text = Burada bekleyebilir ya da bu sayfayı kapatabilirsiniz: size bağlantı içeren bir mesaj da göndeririz.
rights-prove = Bu siz miydiniz?
rights-prove-text = Biri bizden şunu istedi: “{ $kind }” (başvuru { $number }). Bu sizseniz düğmeye basın. Değilseniz bu sayfayı kapatın: hiçbir şey olmaz.
rights-prove-ever = Silinen veriler geri getirilemez.
rights-prove-do = Evet, bendim
rights-proved-done = Tamam: istediğiniz yapıldı (başvuru { $number }).
table-rights_parts = Veri paketlerinin parçaları
table-rights_packing = Veri paketinin ne kadarının hazır olduğu
table-rights_takes = Veri paketlerini kim aldı
rights-copy-held = Saklanan her şey
rights-copy-for-programs = Programlar için
rights-copy-all-purposes = bize izin verdikleriniz ve yasanın ya da sözleşmenin gerektirdikleri
rights-copy-covered = Başkalarının adları, adresleri ve numaraları gizlenmiştir (•••): onlara aittir. Burada çalışanlar görevleriyle gösterilir.
rights-copy-us = bizden biri
rights-copy-you = siz
rights-copy-zone = Saatler { $zone } saatidir.
rights-copy-other = başka biri
rights-copy-withheld = burada değil: başka biriyle ilgili olabilir
rights-copy-lost = dosya artık yok
rights-copy-before = Önceki sayfa
rights-copy-after = Sonraki sayfa
rights-label-actor = Kim tarafından
rights-label-address = Adres
rights-label-answered = Yanıtlandı
rights-label-asked = Soruldu
rights-label-at = Ne zaman
rights-label-changed = Son değişiklik
rights-label-contact = Son iletişim
rights-label-content = İçerik
rights-label-country = Ülke
rights-label-due = Son tarih
rights-label-ended = Bitti
rights-label-file = Dosya
rights-label-form = Form
rights-label-from = Kimden
rights-label-given = Veren
rights-label-happened = Ne oldu
rights-label-how = Nasıl
rights-label-kind = Tür
rights-label-language = Dil
rights-label-line = Konu
rights-label-name = Ad
rights-label-note = Not
rights-label-number = Numara
rights-label-organisation = Kuruluş
rights-label-people = Kiminle ilgili
rights-label-quoted = Alıntı
rights-label-reason = Neden
rights-label-since = Ne zamandan beri
rights-label-size = Boyut
rights-label-source = Nereden
rights-label-tag = Etiket
rights-label-taken = Alındı
rights-label-text = Metin
rights-label-to = Kime
rights-label-told = Bildirildi
rights-label-until = Ne zamana kadar

right-rights-escalated = Geciken taleplerden haberdar edilir
setting-rights-flow = Bir talebin izlediği süreç
setting-rights-officer-email = Kişisel verilerle ilgili sorular için adres
setting-rights-copy-at-once = Kişi kimliğini kanıtlar kanıtlamaz kopyaları hazırla
rights-kind-information = Veriler hakkında bilgi
rights-kind-portability = Verilerin taşınması
rights-kind-rectification = Düzeltme
rights-kind-anonymisation = Anonimleştirme
rights-kind-restriction = İşlemenin kısıtlanması
rights-kind-objection = Bir amaca itiraz
rights-kind-withdrawal = Rızanın geri alınması
rights-kind-automation = Yalnızca makinelerce karar verilmemesi
rights-kind-opt-out = Satış ve paylaşım yok
rights-kind-limit = Hassas verilerin sınırlı kullanımı
rights-kind-information-hint = Neyi, neden ve ne kadar süre tuttuğumuz
rights-kind-copy-hint = Aynısı, tüm kayıtlarla birlikte
rights-kind-portability-hint = Yalnızca kişinin verdiği, başka programlar için
rights-kind-rectification-hint = Bir şey yanlış
rights-kind-erasure-hint = Her şey ya da silinebilecek olan
rights-kind-anonymisation-hint = Kalanlar kim olduğunu artık söylemez
rights-kind-restriction-hint = Saklanır ama kullanılmaz
rights-kind-objection-hint = Verilerin bir kullanımına karşı
rights-kind-withdrawal-hint = Bir izni geri alır
rights-kind-automation-hint = Kararı bir insan verir
rights-kind-opt-out-hint = Başka hiç kimse verileri kendi kullanımı için almaz
rights-kind-limit-hint = Yalnızca istenen iş için
event-rights-carried = { $kind ->
    [information] { $number }: yapıldı: Veriler hakkında bilgi
    [copy] { $number }: yapıldı: Verilerin kopyası
    [portability] { $number }: yapıldı: Verilerin taşınması
    [rectification] { $number }: yapıldı: Düzeltme
    [erasure] { $number }: yapıldı: Silme
    [anonymisation] { $number }: yapıldı: Anonimleştirme
    [restriction] { $number }: yapıldı: İşlemenin kısıtlanması
    [objection] { $number }: yapıldı: Bir amaca itiraz
    [withdrawal] { $number }: yapıldı: Rızanın geri alınması
    [automation] { $number }: yapıldı: Yalnızca makinelerce karar verilmemesi
    [opt-out] { $number }: yapıldı: Satış ve paylaşım yok
   *[other] { $number }: yapıldı: Hassas verilerin sınırlı kullanımı
}
event-rights-asked-again = { $number }: yeniden istendi ({ $times } kez)
event-rights-asked-many = Örüntüyle yazılan talepler: { $people } kişi, { $left_out } kişi dışarıda kaldı
event-rights-extended = { $number }: süre uzatıldı
event-rights-lifted = { $number }: kısıtlama kaldırıldı
event-rights-paper-added = { $number }: kimliği gösteren bir belge geldi
event-rights-paper-gone = { $number }: kimlik belgeleri silindi
table-rights_papers = Kimliği gösteren belgeler
retention-rights-papers = Biri bakana kadar; sonra yalnızca var olduğu bilgisi
table-rights_named = Başkalarının metinleri yıldızlanana kadar kişilerin adları
retention-rights-named = Birkaç dakika: başkalarının yazdıklarında adlar yıldızlanana kadar
rights-refusal-unfounded = Talep açıkça dayanaksız
rights-refusal-public-interest = Veriler kamu sağlığı, arşiv, araştırma veya istatistik için gerekli
rights-refusal-expression = İfade ve bilgi edinme özgürlüğü ağır basar
rights-refusal-compelling = Gerekçelerimiz itirazdan ağır basar
rights-refusal-correct = Tuttuğumuz bilgiler doğru
rights-refusal-not-covered = Bu hak bu verileri kapsamıyor
rights-title = { $kind }: { $name }
rights-lead-form = { $day } tarihinde form veya süreçle geldi, dil: { $language }
rights-lead-mail = { $day } tarihinde e-postayla geldi, dil: { $language }
rights-lead-agent = { $day } tarihinde yetkili temsilci istedi, dil: { $language }
rights-lead-retention = { $day } tarihinde bir saklama kuralıyla başladı, dil: { $language }
rights-moment-proved-portal = Oturum açılarak kanıtlandı
rights-moment-proved-document = Belgelerle kanıtlandı; belgeler silindi
rights-moment-proved-mandate = Vekâletnameyle kanıtlandı
rights-moment-proved-house = Kanıt gerekmez
rights-step-doing = Yapılıyor
rights-fee-free = Talep dayanaksız veya aşırı değilse ücretsiz
rights-fee-tariff = Yanıtın kendisi bir maliyet doğurmazsa ücretsiz; aksi hâlde Kurulun tarifesi
rights-fee-twice-a-year = On iki ayda iki kez ücretsiz
blocker-rights-copies = { $count ->
   *[other] Verilerin { $count } kopyası henüz alınmadı.
}
host-claim = Kişisel verilere ilişkin talep
step-rights-open-request = Kişisel verilere ilişkin talep kaydet
step-rights-open-request-hint = Kişinin talebin kendisine ait olduğunu yine de kanıtlaması gerekir.
step-rights-open-request-kind = Ne isteniyor
step-rights-open-request-purpose = Amacın anahtarı; itiraz veya geri almada
step-rights-open-request-kind-information = Veriler hakkında bilgi
step-rights-open-request-kind-copy = Verilerin kopyası
step-rights-open-request-kind-portability = Verilerin taşınması
step-rights-open-request-kind-erasure = Silme
step-rights-open-request-kind-anonymisation = Anonimleştirme
step-rights-open-request-kind-restriction = İşlemenin kısıtlanması
step-rights-open-request-kind-objection = Bir amaca itiraz
step-rights-open-request-kind-withdrawal = Rızanın geri alınması
step-rights-open-request-kind-automation = Yalnızca makinelerce karar verilmemesi
step-rights-open-request-kind-opt-out = Satış ve paylaşım yok
step-rights-open-request-kind-limit = Hassas verilerin sınırlı kullanımı
rights-step-nobody = Bunun ilgili olabileceği kimse bağlı değil.
rights-error-not-offered = Bu kişiye uygulanan yasa ({ $law }) bu hakkı vermiyor.
rights-error-no-purpose-here = Bu talep bir amaçla ilgili değil.
rights-error-no-choice = Bunu bir sözleşme veya yasa gerektiriyor; itiraz edilecek bir şey yok.
rights-error-many-changes = Bir seferde en çok { $most } düzeltme.
rights-error-no-changes-here = Alanlar yalnızca düzeltmede belirtilir.
rights-error-process = Önce ofisin süreci: sonraki adımı atın, sonra karar verin.
rights-error-no-parts = Bölümler yalnızca bir silmede kalabilir.
rights-error-held = Hukuki bekletme buna izin vermiyor. Önce sona ermeli.
rights-error-absolute = Bu amaca itiraz tartılmaz: geçerlidir. Karşısında yalnızca belirsiz kimlik durabilir.
rights-error-extended = Süre zaten uzatıldı; bu bir kez yapılabilir.
rights-error-no-extension = Uygulanan yasa bunun için daha uzun süre vermiyor.
rights-error-extension-late = İlk süre doldu; uzatmak için çok geç.
rights-error-many-papers = En çok { $most } belge.
rights-error-paper = Yalnızca 10 MB’a kadar PDF, PNG ve JPEG.
rights-error-paper-gone = Bu belge yok: bakıldıktan sonra silindi.
rights-error-either = Kimlik, numara veya örüntü verin: yalnızca birini.
rights-error-pattern-confirm = Bu örüntü { $count } kişiyi kapsıyor. Onaylamak için sayıyı tekrarlayın.
rights-error-dry-run = Deneme çok kişi içindir; tek bir silmenin ne yapacağını etkileri gösterir.
rights-error-many-numbers = Bir seferde en çok { $most } numara; daha fazlası için örüntü kullanın.
rights-error-many-confirm = Bu, { $count } kişi için hemen yapılır. Onaylamak için sayıyı tekrarlayın.
rights-error-personal = Bu kişisel veriye benziyor. Kişileri numarayla, verilerin kaynağıyla veya kimse hakkında bilgi vermeyen bir alanla belirtin.
rights-mail-prove-subject = { $kind }: siz miydiniz?
rights-mail-prove =
    Merhaba,

    verilerinizle ilgili şu talebi aldık: { $kind } { $purpose }. Talep sizdense lütfen burada onaylayın:

    { $link }

    Bağlantı bir kez ve bir hafta boyunca çalışır. Siz değilseniz hiçbir şey yapmayın: hiçbir şey değişmez.

    { $company }
    Talep { $number }
rights-mail-corrected-subject = Verileriniz düzeltildi
rights-mail-corrected =
    Merhaba,

    verilerinizi istediğiniz gibi düzelttik.

    { $company }
    Talep { $number }
rights-mail-restricted-subject = Verilerinizin işlenmesi kısıtlandı
rights-mail-restricted =
    Merhaba,

    bundan böyle verilerinizi saklıyor ama kullanmıyoruz. Bu sona ermeden önce size haber veririz.

    { $company }
    Talep { $number }
rights-mail-spared-subject = Hakkınızda insanlar karar verir
rights-mail-spared =
    Merhaba,

    bundan böyle hakkınızda yalnızca makineyle karar verilmez.

    { $company }
    Talep { $number }
rights-mail-opted-out-subject = Tercihiniz geçerli
rights-mail-opted-out =
    Merhaba,

    bundan böyle verileriniz hayır dediğiniz işler için kullanılmaz: satmaz ve paylaşmayız; hassas veriler yalnızca istediğiniz işe yarar.

    { $company }
    Talep { $number }
rights-mail-stopped-subject = Durdurduk: { $purpose }
rights-mail-stopped =
    Merhaba,

    istediğiniz gibi verilerinizi artık şunun için kullanmıyoruz: { $purpose }.

    { $company }
    Talep { $number }
rights-mail-extended-subject = Talebiniz daha uzun sürecek
rights-mail-extended =
    Merhaba,

    talebiniz için daha fazla zamana ihtiyacımız var; en geç { $day } tarihinde yanıt vereceğiz. Nedeni:

    { $reason }

    Bunun yanlış olduğunu düşünüyorsanız bize yazın: { $officer }. Veri koruma kurumuna şikâyette bulunabilir veya mahkemeye gidebilirsiniz.

    { $company }
    Talep { $number }
rights-mail-lifted-subject = Verilerinizdeki kısıtlama sona eriyor
rights-mail-lifted =
    Merhaba,

    istediğiniz kısıtlama şimdi sona eriyor. Bundan böyle verilerinizi yine eskisi gibi kullanıyoruz. Katılmıyorsanız bize yazın.

    { $company }
    Talep { $number }
rights-mail-farewell-partly-subject = Verileriniz kısmen siliniyor
rights-mail-farewell-partly =
    Merhaba,

    istediğiniz gibi verilerinizi şimdi siliyoruz; yasanın saklamamıza izin verdiği bir bölüm hariç. Bu bizden son mesaj: gönderildikten sonra adresiniz bizde kalmaz. Bunun yanlış olduğunu düşünüyorsanız veri koruma kurumuna şikâyette bulunabilir veya mahkemeye gidebilirsiniz.

    { $company }
    Talep { $number }
rights-asked = Ne isteniyor
rights-asked-times = { $count ->
   *[other] { $count } kez istendi
}
rights-asked-purpose = Amaç
rights-asked-text = Kendi sözleriyle
rights-asked-by-agent = Yetkili temsilci aracılığıyla
rights-change-field = Alan
rights-change-now = Şimdi
rights-change-wanted = İstenen
rights-change-gone = kaldırılacak
rights-found = Bu kişi hakkında bulunanlar
rights-found-mentions = { $count ->
   *[other] Başkaları hakkındaki { $count } metinde bu kişinin adı geçiyor.
}
rights-process = Ofisin süreci
rights-process-none = Süreç yok
rights-process-task = Bekliyor: { $name }
rights-papers = Kimliği gösteren belgeler
rights-papers-why = Bakın, sonra denetlediğinizi belirtin. Hemen silinirler; yalnızca var oldukları bilgisi kalır.
rights-paper-add = Belge ekle
rights-paper-choose = PDF veya resim
rights-paper-look = Bak
rights-paper-gone = { $day } tarihinde silindi
rights-paper-waits = bakılmayı bekliyor
rights-said-paper = Belge burada, mühürlü.
rights-law = Yasa
rights-fee = Ücret
rights-extended-until = { $day } tarihinde uzatıldı
rights-pause = Kimin istediğini bilene kadar süre işlemez
rights-often = On iki ayda { $count } kez istendi
rights-outcome = Sonuç
rights-answer = Gönderilen yanıt
rights-kept = Kabul edilmeyen bölüm
rights-lifted-on = Kısıtlama { $day } tarihinde bitti
rights-do-extend = Ertele…
rights-extend = Süreyi uzat
rights-extend-lead = Süre bir kez uzatılır ve kişiye nedeni bildirilir.
rights-refuse = Kabul etme
rights-refuse-lead = İstek kabul edilmez. Kişiye nedeni ve nereye başvurabileceği bildirilir.
rights-grant-lead = İstek kabul edilir. Önce ne olacağına bakın.
rights-do-lift = Kısıtlamayı kaldır
rights-do-carry = Kabul et ve yap
rights-extend-why = Kişiye bildirilecek neden
rights-extend-hint = Kişinin dilinde ({ $language }); mektupta yer alır. Yeni son gün { $day }.
rights-letter = Kişiye mektup ({ $language })
rights-letter-hint = Dilediğiniz gibi değiştirin. Boş bırakılırsa kendi metnimiz gider.
rights-part = Sakla: { $table }
rights-part-granted = İstendiği gibi
rights-parts = Kabul edilmeyenler
rights-said-extended = Ertelendi. Kişiye nedeni bildiriliyor.
rights-said-lifting = Kişiye haber veriliyor; sonra kısıtlama kalkıyor.
rights-said-moved = Yapıldı
rights-new = Talep kaydet
rights-new-person = Müşteri numarası
rights-new-unknown = Bu numaraya sahip müşteri yok.
rights-new-changes = Düzeltmeler
rights-new-changes-hint = Yalnızca düzeltme için, her satıra bir tane, örneğin “{ $family }: Łoś”. Düzeltilebilenler: { $facts }.
rights-new-line = Her satırda alan, iki nokta ve değer olmalı.
rights-filter-kind = Tür
rights-filter-law = Yasa
rights-filter-late = Yalnızca gecikenler
rights-filter-state = Durum
rights-column-how = Geliş yolu
rights-how-portal = kendi sayfaları
rights-how-form = form
rights-how-mail = e-posta
rights-how-desk = masa
rights-how-api = API
rights-how-agent = temsilci
rights-how-retention = saklama
rights-health = Zamanında yanıtlanan
rights-health-month = Ay
rights-health-intime = Zamanında
rights-health-late = Geç
rights-health-median = Gün, ortanca
rights-takes = Kim neyi aldı
rights-takes-when = Ne zaman
rights-takes-who = Kim
rights-takes-themself = kişinin kendisi
rights-takes-none = Henüz kimse bir şey almadı
rights-takes-none-text = Alınan her paket burada zamanı ve alanıyla görünür.
rights-setup = Nasıl yanıtlıyoruz
rights-setup-laws = Yasalar
rights-setup-answer = Yanıt süresi
rights-setup-longest = En uzun
rights-setup-article = Madde
rights-setup-countries = İnsanların yaşadığı yer
rights-setup-everywhere = diğer her yerde
rights-setup-unset = ayarlanmadı
rights-setup-refusals = Ret nedenleri
rights-setup-unproved = kanıtsız kabul edilir
rights-setup-change = Ayarları değiştir
rights-setup-process = Süreci değiştir
rights-agreed = Kim neye izin verdi
rights-ask-other = Başka talep…
rights-mentions = Başkaları hakkındaki metinlerde adı geçenler
rights-mentions-at = { $day } tarihinde arandı.
rights-mentions-looking = Başkaları hakkındaki metinlerde arıyoruz.
rights-mentions-more = Daha fazlası var; silme hepsine ulaşır.
rights-mentions-not-yet = Başkaları hakkındaki metinlerde henüz aranmadı.
rights-do-look = Şimdi ara
rights-do-look-again = Yeniden ara
rights-said-looking = Arıyoruz; biraz sürer.
keep-rights-found = Talep karara bağlanınca gider
retention-rights-found = Talep karara bağlanana kadar

## Bir metin haklar için ne der

rights-told-law-gdpr = Başka her yerde (GDPR)
rights-told-law-kvkk = Türkiye’de yaşıyorsanız (KVKK)
rights-told-law-ccpa = Amerika Birleşik Devletleri’nde yaşıyorsanız (CCPA)
rights-told-information = Bizde ne olduğunu, nedenini ve kime gittiğini sormak.
rights-told-copy = Bizde ne olduğunu görmek ve bir kopya almak.
rights-told-portability = Verilerinizi başka birine götürmek.
rights-told-rectification = Düzelttirmek.
rights-told-erasure = Sildirmek.
rights-told-anonymisation = Kime ait olduğunu gösteren kısmı çıkarttırmak.
rights-told-restriction = Kullanımını bir süre durdurmak.
rights-told-objection = Kendi menfaatimiz için yaptıklarımıza itiraz etmek.
rights-told-withdrawal = Bir izni, verdiğiniz kadar kolay geri almak. Daha önce yaptıklarımız hukuka uygun kalır.
rights-told-automation = Kararı yalnızca bir programın değil, bir insanın vermesini istemek.
rights-told-opt-out = Satmamamızı ve paylaşmamamızı istemek.
rights-told-limit = Hassas verileri yalnızca istediğiniz iş için kullandırmak.
rights-told-recipient = { $name }. Verilerinizi sildiğimizde ona haber veririz.
