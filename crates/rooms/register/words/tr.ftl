nav-register = Kayıt defteri
room-register = Kayıt defteri
settings-register = Kayıt defteri
right-register-view = Kayıt defterini görmek
right-register-edit = Kayıt defterini tutmak ve işleyenleri onaylamak
right-register-breaches = Veri ihlallerini kaydetmek ve yürütmek
setting-register-officer-name = Veri koruma görevlisi: ad
setting-register-officer-contact = Veri koruma görevlisi: adres, e-posta veya telefon
setting-register-representative = Avrupa Birliği temsilcisi (Birlik dışındaki şirketler için)
setting-register-authority = İhlallerin bildirildiği denetim makamı
event-register-added = Kayıt defterine bir kayıt eklendi
event-register-changed = Kayıt defterindeki bir kayıt değiştirildi
event-register-removed = Kayıt defterinden bir kayıt çıkarıldı
event-register-moved = Bir işleyen önerildi, onaylandı veya sona erdirildi
event-register-agreement-added = Bir işleyenle sözleşme eklendi
event-register-agreement-removed = Bir işleyenle sözleşme çıkarıldı
event-register-due = Bir gözden geçirme veya sözleşme sonu yaklaşıyor
event-register-exported = Kayıt defteri { $format } olarak alındı
event-register-breach-recorded = { $number } ihlali kaydedildi
event-register-breach-due = { $number } ihlali { $hours } saattir biliniyor
event-register-breach-decided = { $number } ihlalinin riski belirlendi
event-register-breach-found = { $number } ihlalinden etkilenenler arandı: { $people } kişi bulundu
event-register-breach-reported = { $number } ihlali makama bildirildi
event-register-breach-told = { $number } ihlaline dair mektuplar { $people } kişiye gönderildi
event-register-breach-closed = { $number } ihlali kapatıldı
event-register-breach-opened = { $number } ihlali yeniden açıldı
retention-register = Şirket bunu göstermek zorunda olduğu sürece
retention-register-affected = İhlal kayıtta olduğu sürece veya siz silinene kadar
keep-register = Yasa bu kayıt defterini tutmamızı ister; kimseye ait değildir.
table-register_affected = Bu verilerle ilgili ihlaller
register-lead = İnsanların verileriyle ne yapıldığı, kim tarafından, ne kadar süreyle ve neyin koruduğu.
register-book = Oku ve yazdır
register-book-title = İşleme kayıtları
register-book-lead = { $day } itibarıyla işleme kayıtları.
register-as-xlsx = Çalışma kitabı olarak
register-as-yaml = Programlar için (fideslang)
register-missing = Eksikler
register-complete = Eksik yok.
register-is-missing = eksik
register-look = bakın
register-none = Burada henüz kayıt yok.
register-late = Gecikti
register-by-house = sistemin kendisi
register-answers = Kayıtlı olan
register-choose = Lütfen seçin
register-above-none = Kimse: doğrudan bizim için çalışır
register-people = Müşteriler ve bizimle iletişime geçenler
register-unknown = kayıtlı değil
register-assessed = tamam
register-assessing = hazırlanıyor
register-kind-activity = Bu sistemin dışındaki işlemeler
register-kind-service = Başkaları için yaptıklarımız
register-kind-joint = Ortak veri sorumluları
register-kind-processor = Veri işleyenler
register-kind-measure = Önlemler
register-kind-assessment = Değerlendirmeler
register-kind-breach = İhlaller
register-lead-activity = Şirketin kişisel verilerle başka yerde yaptıkları: bordro, kamera, kâğıt.
register-lead-service = Başka veri sorumluları adına işlemeler.
register-lead-joint = Verilerle ne yapılacağına bizimle birlikte karar verenler ve kimin neden sorumlu olduğu.
register-lead-processor = İnsanların verileriyle bizim için çalışanlar. Geçerli bir sözleşmeyle onaylanmadan kimse kullanılamaz.
register-lead-measure = Kaybının vereceği zarara göre verileri neyin koruduğu.
register-lead-assessment = İnsanlar için neyin ters gidebileceği ve başlamadan önce buna karşı ne yaptığımız.
register-lead-breach = Verilerde neyin ters gittiği, kimi etkilediği ve kime söylendiği. Makam 72 saat içinde bilmelidir.
register-new-activity = Yeni faaliyet
register-new-service = Yeni görev
register-new-joint = Yeni ortak sorumlu
register-new-processor = Yeni işleyen
register-new-measure = Yeni önlem
register-new-assessment = Yeni değerlendirme
register-new-breach = İhlal kaydet
register-state-current = güncel
register-state-proposed = önerildi
register-state-approved = onaylandı
register-state-ended = sona erdi
register-state-open = açık
register-state-closed = kapalı
register-move-approved = Onayla
register-move-ended = Sona erdir
register-move-proposed = Yeniden öner
register-standing = Onay
register-chain = Kim kimin için çalışıyor
register-ask-name = Ad
register-ask-activity = Ne yapılıyor, ne için
register-ask-basis = Hukuki dayanak
register-ask-people = Kimin verileri: kişi grupları
register-ask-data = Veri türleri
register-ask-recipients = Kim alıyor
register-ask-transfers = Başka ülkelere aktarım ve orada veriyi koruyan
register-ask-retention = Ne kadar saklanıyor
register-ask-controller = Kimin için yapıyoruz
register-ask-contact = İletişim: adres, kişi, telefon
register-ask-processing = Verilerle ne yapılıyor
register-ask-share = Kim neden sorumlu
register-ask-purposes = Amaçlar
register-ask-email = E-posta adresi
register-ask-country = Ülke
register-ask-safeguard = Orada veriyi koruyan
register-ask-classes = Veri sınıfları
register-ask-review = Sonraki gözden geçirme
register-ask-measure = Buna karşı ne yapılıyor
register-ask-side = Önlemin türü
register-ask-described = Ne planlanıyor: hangi veri, nasıl, ne için
register-ask-screening = Bunlardan hangisi doğru?
register-ask-necessity = Neden gerekli ve neden daha hafif bir yol yetmiyor
register-ask-consulted = İlgili kişiler ne diyor
register-ask-what = Ne olabilir
register-ask-likelihood = Ne kadar olası
register-ask-severity = İnsanlar için ne kadar kötü
register-ask-left-likelihood = Bundan sonra ne kadar olası
register-ask-left-severity = Bundan sonra ne kadar kötü
register-ask-officer = Veri koruma görevlisinin görüşü
register-ask-result = Sonuç
register-ask-happening = Ne oldu
register-ask-noticed = Ne zaman öğrenildi
register-ask-happened = Ne zaman oldu
register-ask-number = Yaklaşık kaç kişi
register-ask-consequences = İnsanlar için ne anlama gelebilir
register-ask-taken = Ne yapıldı ve yapılacak
register-ask-risk-1 = Risk 1
register-ask-risk-2 = Risk 2
register-ask-risk-3 = Risk 3
register-ask-risk-4 = Risk 4
register-ask-risk-5 = Risk 5
register-ask-risk-6 = Risk 6
register-is-inside = Avrupa Ekonomik Alanı içinde: gerekmez
register-is-technical = teknik
register-is-organisational = kurumsal
register-is-scoring = İnsanlar puanlanır veya profillenir
register-is-automated = Makine ciddi sonuçla karar verir
register-is-monitoring = İnsanlar sistemli izlenir
register-is-sensitive-data = Hassas veya çok kişisel veriler
register-is-large-scale = Çok sayıda kişi veya veri
register-is-matching = Farklı yerlerden veriler birleştirilir
register-is-vulnerable = Çocuklar, çalışanlar, hastalar gibi kolay reddedemeyenler
register-is-new-technology = Yeni teknoloji veya yeni kullanımı
register-is-blocking = Kimin hizmet veya sözleşme alacağını belirler
register-is-draft = henüz karar verilmedi
register-is-not-needed = değerlendirme gerekmez
register-is-go = başlanabilir
register-is-consult = önce makama sorulmalı
register-is-stop = başlanamaz
register-grade-1 = 1 – çok az
register-grade-2 = 2 – biraz
register-grade-3 = 3 – çok
register-grade-4 = 4 – pek çok
register-risk-told = { $what } Önce: 16 üzerinden { $before }. Önlem: { $measure } Sonra: 16 üzerinden { $after }.
register-hint-noticed = 72 saat buradan başlar.
register-hint-screening = İkisi doğruysa yasa değerlendirme ister.
register-hint-people = Örneğin çalışanlar, ziyaretçiler, aboneler.
register-hint-officer = Hiçbir şey başlamadan sorulur.
register-column-what = Ne
register-column-value = Değer
register-column-purpose = Amaç
register-column-description = Açıklama
register-column-people = Kimin verileri
register-column-data = Veri türleri
register-column-classes = Sınıflar
register-column-receivers = Alıcılar
register-column-transfers = Başka ülkeler
register-column-retention = Saklama
register-column-measures = Koruyan
register-column-joint = Birlikte karar verilen
register-column-special = Özel nitelikli veri dayanağı
register-column-assessment = Etki değerlendirmesi
register-column-tables = Nerede duruyor
register-column-state = Durum
register-column-above = Kimin için çalışır
register-column-below = Alt işleyenler
register-column-agreements = Sözleşmeler
register-column-table = Ne tutuluyor
register-column-purpose-list = Amaçlar
register-column-erasing = Biri silindiğinde
register-column-field = Özel alan
register-column-changed = Değişti
register-column-deadline = Makam bilmeli
register-column-law = Yasa
register-column-customer = Müşteri
register-column-why = Neden
register-column-found = Bulunan
register-column-test = Test
register-chapter-house = Veriden kim sorumlu
register-chapter-purposes = Amaca göre işlemeler
register-chapter-tables = Ne nerede tutuluyor
register-chapter-fields = Özel alanlar
register-house-name = Veri sorumlusu
register-house-address = Adres
register-house-email = E-posta
register-house-country = Ülke
register-house-officer = Veri koruma görevlisi
register-house-officer-contact = Nasıl ulaşılır
register-house-representative = Birlik temsilcisi
register-house-day = Tarih
register-erasing-delete = silinir
register-erasing-blank = anonimleştirilir
register-tests = Amaçların yanındaki testler
register-test-balancing = denge testi
register-test-impact = etki değerlendirmesi
register-test-transfer = aktarım değerlendirmesi
register-unknown-processors = Amaçlar bu işleyenleri anıyor, kimse kaydetmedi:
register-holds = Hukuki bekletmeler
register-check-late = İhlaller 72 saatte bildirilir
register-check-house = Kayıt defteri veriden kimin sorumlu olduğunu söyler
register-check-processor = İşleyenler kullanılmadan onaylanır
register-check-agreement = Her işleyenin geçerli sözleşmesi vardır
register-check-measure = Önlemler her veri sınıfını korur
register-check-assessment = Riskli işlemeler değerlendirildi
register-check-open = Açık ihlal yok
register-check-officer = Kayıt defteri görevliyi adlandırır
register-check-data = Her amaç hangi veriyi kullandığını söyler
register-check-review = Kayıtlar gününde gözden geçirilir
register-check-fine = Yolunda
register-gap-late = 72 saati dolan ihlaller: { $name }
register-gap-house = Şirketin adı, adresi veya e-postası eksik
register-gap-processor = Bir amaçta anılıyor, onaylı değil: { $name }
register-gap-agreement = Geçerli sözleşme yok: { $name }
register-gap-measure = Şu sınıfı koruyan önlem yok: { $name }
register-gap-assessment = Değerlendirmesiz özel veriler: { $name }
register-gap-open = Açık ihlaller: { $name }
register-gap-officer = Görevli belirtilmemiş
register-gap-data = Hangi veriyi kullandığını söylemiyor: { $name }
register-gap-review = Gözden geçirme günü geldi: { $name }
register-agreements = Sözleşmeler
register-agreements-none = Henüz sözleşme yok
register-agreements-none-text = Geçerli sözleşme olmadan kimse onaylanamaz.
register-agreement-file = Sözleşme (PDF)
register-agreement-name = Ad
register-agreement-starts = Başlangıç
register-agreement-ends = Bitiş
register-agreement-review = Sonraki gözden geçirme
register-agreement-size = Boyut
register-agreement-add = Sözleşmeyi ekle
register-agreement-removal-effect = Dosya yok edilir. Günlük, burada olduğunu saklar.
register-removal-effect = Kayıt, günlüğüyle birlikte gider.
register-log = Yapılanlar
register-log-line = { $what } · { $who }
register-log-added = Kaydedildi
register-log-changed = Değiştirildi
register-log-approved = Onaylandı
register-log-ended = Sona erdirildi
register-log-proposed = Yeniden önerildi
register-log-agreed = Sözleşme eklendi
register-log-agreement-gone = Sözleşme çıkarıldı
register-log-noted = Not
register-log-sought = Etkilenenler arandı
register-log-cleared = Kişi listesi boşaltıldı
register-log-otherwise = Kişilere başka yolla söylendi
register-log-risk-unlikely = Risk: olası değil
register-log-risk-some = Risk: var
register-log-risk-high = Risk: yüksek
register-log-reported = Makama bildirildi
register-log-letter = Mektup değiştirildi
register-log-sending = Mektuplar gönderildi
register-log-closed = Kapatıldı
register-log-opened = Yeniden açıldı
register-note = Not
register-clock = Makama bildirmek için kalan
register-clock-stopped = Saat durdu
register-left = Yapılacaklar
register-left-none = Yasanın istediği her şey yapıldı.
register-duty-decide = İnsanlar için riskine karar verin
register-duty-complete = Bildirimdeki eksikleri tamamlayın
register-duty-report = Makama bildirin
register-duty-find = Kimi etkilediğini bulun
register-duty-tell = Kişilere söyleyin
register-duty-otherwise = Mektup ulaşmayanlara başka yolla söyleyin
register-affected = Etkilenenler
register-affected-lead = Liste bulunduğu gibi kalır ve silinen kişiyle birlikte gider.
register-affected-find = Kişileri bul
register-affected-none = Listede kimse yok
register-affected-none-text = Aşağıda kimi etkilediğini söyleyin, arayalım.
register-told = Söylendi
register-failed = Ulaşılamadı
register-searching = Kişiler aranıyor
register-telling = Kişilere mektuplar
register-searches = Nasıl arandı
register-searches-none = Henüz aranmadı.
register-search-running = sürüyor
register-search-done = bitti
register-search-stopped = durduruldu
register-search-again = Yeniden ara
register-error-searching = Bu kişiler zaten aranıyor.
register-fate-found = henüz söylenmedi
register-fate-written = mektup yolda
register-fate-told = söylendi
register-fate-failed = mektup geri geldi
register-fate-unreachable = adres yok
register-fate-otherwise = başka yolla söylendi
register-everybody = Herkes
register-clear = Listeyi boşalt
register-otherwise = Mektup ulaşmadı
register-otherwise-how = Nasıl söylendi
register-otherwise-hint = Telefonla, postayla veya başka yol yoksa kamuya açık.
register-otherwise-mark = Söylendi olarak işaretle
register-reach-numbers = Müşteri numaraları
register-reach-numbers-hint = Boşluk, virgül veya satırla ayrılır.
register-reach-tables = Onlardan bir şey şurada duruyor
register-reach-purpose = Şu amaçla tutulan veri
register-reach-view = Kaydettiğiniz müşteri görünümü
register-reach-view-hint = Şu anki filtresi; sonra yeniden arayan aynı filtreyi kullanır.
register-reach-field = Özel alan
register-reach-value = Değeri
register-reach-country = Ülke
register-reach-language = Dil
register-reach-organisation = Kuruluş
register-reach-from = Giriş tarihi (ilk)
register-reach-to = Giriş tarihi (son)
register-reach-source = Verinin geldiği yer
register-reach-source-hint = Örneğin api ya da import: ve form: ardından kimlik.
register-reach-actor = Açan
register-reach-actor-hint = Denetim kaydındaki kimlik, örneğin staff_… veya token_….
register-reach-seen-from = Açılma (ilk)
register-reach-seen-to = Açılma (son)
register-reach-find = Ara
register-reach-text = Söylediklerinizin hepsi uymalı. Aramalar toplanır; kimseye iki kez yazılmaz.
register-risk = İnsanlar için risk
register-risk-unlikely = Olası değil
register-risk-unlikely-hint = Dışarıda kimseye söylenmez; neden saklanır.
register-risk-some = Bir risk var
register-risk-some-hint = Makama 72 saat içinde söylenir.
register-risk-high = Yüksek risk
register-risk-high-hint = Makama ve kişilere söylenir.
register-risk-by = Karar veren
register-risk-reason = Neden
register-decide = Riske karar ver
register-waiver = Kişilere neden söylenmesi gerekmiyor
register-waiver-hint = Yalnız yüksek riskte: veri okunamazdı, risk giderildi ya da kamuya duyuruldu.
register-done = Şimdiye dek yapılan
register-closed = Kapatıldı
register-close = İhlali kapat
register-lessons = Çıkarılan dersler
register-close-why = Yapılacak varken neden kapatılıyor
register-close-why-hint = Yapılacak bir şey varken gerekir.
register-open = Yeniden aç
register-open-reason = Ne ortaya çıktı
register-report = Makama bildirim
register-report-lead = Makamın istediği her nokta. Yazdırın veya makamın formuna aktarın.
register-report-title = Kişisel veri ihlali bildirimi
register-report-number = Numaramız
register-report-authority = Alıcı
register-report-controller = Gönderen
register-report-officer = Daha fazlasını kim söyleyebilir
register-report-counted = Kayıtlarımızda bulunan kişiler
register-report-told = Şimdiye dek söylenenler
register-report-late = Neden 72 saatten sonra
register-report-late-hint = Yasa nedeni sorar.
register-report-missing = (henüz bilinmiyor)
register-report-parts = Bildirim bölümler hâlinde gelir; bilinmeyenler gecikmeden eklenir.
register-report-sent = Makama gönderildi
register-report-at = Ne zaman gönderildi
register-report-reference = Makamın numarası
register-report-mark = Gönderildi olarak işaretle
register-letters = Kişilere mektuplar
register-letters-lead = Herkes mektubu kendi dilinde alır. İhlal hakkında yazdıklarınız olduğu gibi yer alır.
register-letters-sent = Mektuplar gönderildi
register-letter-subject-label = Konu
register-letter-text-label = Metin
register-letter-hint = {"{"}name{"}"} kişinin adı olur. Boşsa bizim metnimiz gider.
register-letter-subject = Verilerinizle ilgili bir olay ({ $number })
register-letter-text =
    Merhaba { $name },

    sizinle ilgili verilere ilişkin bir olayı bildirmemiz gerekiyor.

    Ne oldu:
    { $happening }

    Sizin için ne anlama gelebilir:
    { $consequences }

    Ne yaptık ve yapacağız:
    { $taken }

    Sorularınız için: { $contact }

    { $company }
register-send = Mektupları gönder
register-mail-breach-subject = { $number } ihlali: { $hours } saat kaldı
register-mail-breach-text =
    Merhaba { $name },

    { $number } ihlali { $hours } saat içinde makama bildirilmelidir. Lütfen yapılacaklara bakın:
    { $url }

    Bunu, ihlalleri yürüttüğünüz için alıyorsunuz.
register-mail-day = { $month ->
    [m1] { $day } { kit-month-1 } { $year }
    [m2] { $day } { kit-month-2 } { $year }
    [m3] { $day } { kit-month-3 } { $year }
    [m4] { $day } { kit-month-4 } { $year }
    [m5] { $day } { kit-month-5 } { $year }
    [m6] { $day } { kit-month-6 } { $year }
    [m7] { $day } { kit-month-7 } { $year }
    [m8] { $day } { kit-month-8 } { $year }
    [m9] { $day } { kit-month-9 } { $year }
    [m10] { $day } { kit-month-10 } { $year }
    [m11] { $day } { kit-month-11 } { $year }
   *[m12] { $day } { kit-month-12 } { $year }
}
register-mail-due-subject = Kayıt defteri: { register-mail-day } yaklaşıyor
register-mail-due-text =
    Merhaba { $name },

    { register-mail-day } tarihinde kayıt defterindeki bir kayıt gözden geçirilecek veya bir sözleşme sona erecek. Lütfen bakın:
    { $url }

    Bunu, kayıt defterini tuttuğunuz için alıyorsunuz.
register-said-added = Kaydedildi.
register-said-agreed = Sözleşme eklendi.
register-said-cleared = Liste boşaltıldı.
register-said-noted = Not edildi.
register-said-removed = Çıkarıldı.
register-said-seeking = Arıyoruz; liste kendiliğinden dolar.
register-said-sending = Mektuplar yolda.
register-error-agreements = Önce sözleşmeleri çıkarın.
register-error-before = Olmadan önce bilinemez.
register-error-below = Bu işleyen için çalışanlar var. Önce onları taşıyın.
register-error-closed = Bu ihlal kapalı. Sürdürmek için yeniden açın.
register-error-confirm = İhlalin numarasını sayfadaki gibi yazın.
register-error-consult = Risk yüksek kalıyor: önce makama sorun.
register-error-country = İki harf lütfen, örneğin DE.
register-error-day = Bir gün lütfen, örneğin 2026-11-21, on yıldan uzak değil.
register-error-either = Numara, kaynak veya filtre kullanın: birden fazlasını değil.
register-error-email = Bu bir e-posta adresi değil.
register-error-ends = Başladıktan sonra biter.
register-error-file-gone = Bu dosya artık yok.
register-error-future = Bu gelecekte.
register-error-known-name = Bu adda bir işleyen zaten var.
register-error-late = 72 saatten sonra gönderildi: nedenini yazın.
register-error-left = Yapılacak bir şey kaldı: yapın ya da nedenini yazın.
register-error-letter-gaps = Mektupta ne olduğu, ne anlama geldiği veya ne yapıldığı eksik. Doldurun ya da mektubu her dilde yazın.
register-error-many-numbers = Bir seferde en çok { $most } numara.
register-error-moment = Gün ve saat lütfen, örneğin 2026-11-21T10:30.
register-error-needed = İki veya daha fazlası doğru, değerlendirme gerekli.
register-error-no-agreement = Bugün geçerli bir sözleşme yok. Önce ekleyin.
register-error-nobody = Listede bekleyen kimse yok.
register-error-numbers = Yalnız müşteri numaraları lütfen.
register-error-one = Yalnız bir yanıt lütfen.
register-error-outside = Bu ülke dışarıda: veriyi orada neyin koruduğunu yazın.
register-error-parent = Başka bir işleyen seçin: kimse kendisi için çalışmaz.
register-error-parent-first = Önce üstteki işleyeni onaylayın.
register-error-pdf = Bu bir PDF değil.
register-error-reported = Bildirim zaten gönderildi olarak işaretli.
register-error-sending = Mektuplar gitti; metinleri öyle kalır.
register-error-sent = İhlal bilinmeden gönderilmiş olamaz.
register-error-span = Bitiş başlangıçtan önce.
register-error-state = Kaydın şu anki durumunda bu mümkün değil.
register-error-stays = Bu kayıt kalır, çünkü ne olduğunu göstermeliyiz. İşleyen sona erdirilebilir.
register-error-undecided = Önce riske karar verin.
register-error-unknown = Bu sorulmadı.
register-error-unknown-number = { $number } numaralı müşteri yok.
register-error-waiver = Kişilere yalnız yüksek riskte söylenir.
register-affected-count = { $count ->
   *[other] Listede { $count } kişi var.
}
register-numbers = { $count ->
   *[other] { $count } numara
}
register-years = { $count ->
   *[other] { $count } yıl
}
register-months = { $count ->
   *[other] { $count } ay
}
register-send-effect = { $count ->
   *[other] { $count } kişi bu ihlal hakkında mektup alır. Geri alınamaz.
}
register-told-processor = { $name } bizim için çalışır: { $work }
register-told-joint = { $name } bizimle birlikte karar verir: { $share }
register-came = bir ihlal incelenirken bulundu
