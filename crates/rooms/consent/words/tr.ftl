nav-purposes = Amaçlar
right-consent-view = Kişilerin neye izin verdiğini görmek
right-consent-record = Birinin bize söylediğini yazmak
right-consent-purposes = Amaçları ve aydınlatma metinlerini değiştirmek
event-consent-given = İzin verildi: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-stopped = Durduruldu: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-asked = Soruldu: { $purpose } { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-purpose-changed = { $purpose } amacının sürümü artık { $version }
event-consent-purpose-ended = { $purpose } amacı sona erdi
event-consent-purpose-resumed = { $purpose } amacı yeniden kullanımda
event-consent-address-suppressed = Bir adres, geri gelmemesi gerekenler listesine alındı
event-consent-address-readmitted = Bir adres yeniden kullanılabilir: sahibi istedi
table-consent_events = Kararlar ve geçmişi
table-consent_state = Şu anda izin verilenler
table-consent_links = Tercih sayfasına giden bağlantılar
keep-consent-proof = Neye izin verildiğini kanıtlayabilmemiz gerekir. Kim olduğu artık anlaşılamaz.
keep-consent-suppression = Anahtarlı bir özet adresin geri gelmesini önler; kimse onu okuyamaz.
retention-consent-ledger = Kanıt olarak saklanır; siz silinince okunamaz
retention-consent-state = Sizi tanıdığımız sürece
retention-consent-links = 400 gün
retention-consent-suppressions = Bizden yeniden haber almak isteyene kadar
consent-channel = Kanal
consent-channel-email = E-posta
consent-channel-sms = SMS
consent-channel-phone = Telefon
consent-channel-post = Posta
consent-state = Durum
consent-state-unknown = sorulmadı
consent-state-requested = soruldu, henüz yanıt yok
consent-state-deferred = sonra karar verecek
consent-state-refused = reddedildi
consent-state-given = verildi
consent-state-renewed = yeniden verildi
consent-state-expired = süresi doldu
consent-state-invalidated = geçersiz sayıldı
consent-state-revoked = biz veya bir makam sona erdirdi
consent-state-withdrawn = geri alındı
consent-how-form = form
consent-how-link = bağlantıyla onaylandı
consent-how-person = kendisi
consent-how-staff = biz yazdık
consent-how-import = içe aktarıldı
consent-how-api = başka bir programdan
consent-how-registry = bir sicilden
consent-how-house = süre dolduğu için
consent-proof-reported = bildirildi
consent-proof-stated = burada söylendi
consent-proof-confirmed = onaylandı
consent-by-person = kişinin kendisi
consent-by-guardian = anne, baba veya vasi
consent-basis = Hukuki dayanak
consent-basis-consent = açık rıza
consent-basis-contract = sözleşme
consent-basis-legal-obligation = yasal yükümlülük
consent-basis-vital-interest = hayati çıkar
consent-basis-public-task = kamu görevi
consent-basis-legitimate-interest = meşru menfaat
consent-opt-in = Bağlantıyla onay
consent-opt-in-needed = İzin ancak bir bağlantıyla onaylanınca geçerlidir
consent-opt-in-not-needed = Gerekmez
consent-need = Ana hizmet için gerekli mi?
consent-need-core = Evet: bu olmadan hizmet veremeyiz
consent-need-optional = Hayır: reddetmenin bedeli yoktur
consent-reason = Kural
consent-law = Yasa
consent-mend = Bunu ne değiştirir
consent-later = daha sonra
consent-may-not-now = şimdi değil
consent-reason-unknown = Bu kişi silindi veya bilinmiyor.
consent-reason-purpose-ended = Amaç sona erdi.
consent-reason-not-this-channel = Amaç bu kanalı kullanmıyor.
consent-reason-suppressed = Adres, geri gelmemesi gerekenler listesinde.
consent-reason-restricted = Kayıt dondurulmuş.
consent-reason-objected = Kişi itiraz etti.
consent-reason-refused = Kişi reddetti.
consent-reason-withdrawn = İzin geri alındı.
consent-reason-no-address = Bu kanal için adresimiz yok.
consent-reason-bounced = Bu adrese giden posta geri döndü.
consent-reason-child = Kişi çocuk ve hiçbir vasi onay vermedi.
consent-reason-registry = Dışarıdaki bir sicil hayır diyor.
consent-reason-not-asked = Henüz kimse sormadı.
consent-reason-not-answered = Sorduk; henüz yanıt yok.
consent-reason-invalidated = İzni geçersiz saydık.
consent-reason-not-confirmed = İzin bağlantıyla onaylanmadı.
consent-reason-ran-out = İznin süresi doldu.
consent-reason-outdated = İzin, artık geçerli olmayan eski sözler için verilmiş.
consent-reason-no-balancing = Çıkarımızın ağır bastığını söyleyen geçerli bir denge testi yok.
consent-reason-quiet-hours = Kişinin yaşadığı yerde sessiz saatler.
consent-reason-too-often = Şimdilik yeterince ileti aldı.
consent-reason-registry-silent = Dışarıdaki hizmete henüz sorulmadı ya da yanıt vermedi.
consent-mend-unknown = Hiçbir şey: yazılacak kimse yok.
consent-mend-purpose-ended = Amacı yeniden kullanıma almak.
consent-mend-not-this-channel = Kanalı amaca ekleyip sormak.
consent-mend-suppressed = Yalnızca kişinin kendisi: yeniden kaydolabilir.
consent-mend-restricted = Kişinin veya veri koruma görevlisinin kısıtlamayı kaldırmasını beklemek.
consent-mend-objected = Yalnızca kişinin kendisi, tercih sayfasında.
consent-mend-refused = Yalnızca kişinin kendisi, tercih sayfasında veya bir formda.
consent-mend-withdrawn = Yalnızca kişinin kendisi, tercih sayfasında veya bir formda.
consent-mend-no-address = Adres eklemek.
consent-mend-bounced = Çalışan bir adresi başka yoldan sormak.
consent-mend-child = Bu kişinin izin sayfasından bir veliye sorun.
consent-mend-registry = Kişinin o sicildeki kaydını değiştirmesi.
consent-mend-not-asked = Formla veya konuşurken sormak.
consent-mend-not-answered = Yanıtı beklemek.
consent-mend-invalidated = Yeniden sormak.
consent-mend-not-confirmed = Bu kişinin izinler sayfasından e-postayla onay isteyin: bağlantıdaki düğmeye basar.
consent-mend-ran-out = Yeniden sormak.
consent-mend-outdated = Bugünkü sözlerle yeniden sormak.
consent-mend-no-balancing = Amaç için bir denge testi kaydedin ya da eskisini gözden geçirin.
consent-mend-quiet-hours = Sabahı beklemek.
consent-mend-too-often = Birkaç gün beklemek.
consent-mend-registry-silent = Daha sonra yeniden sormak: her gönderimden önce yeniden sorulur.
consent-held-refused = Yazılmadı: kişi bunu reddetti; yalnızca kendisi, tercih sayfasında veya bir formda değiştirebilir.
consent-held-withdrawn = Yazılmadı: kişi bunu geri aldı; yalnızca kendisi, tercih sayfasında veya bir formda değiştirebilir.
consent-held-older = Yazılmadı: bildiğimiz, bu tarihten daha yeni.
consent-held-no-choice = Yazılmadı: bu amaç bir sözleşmeye veya yasaya dayanır, seçilecek bir şey yok.
consent-held-channel = Yazılmadı: amaç bu kanalı kullanmıyor.
consent-held-ended = Yazılmadı: amaç sona erdi.
consent-held-gone = Yazılmadı: bu kişi silindi.
consent-purposes-lead = Kişilerin verileriyle ne yaptığımız, hangi dayanakla ve ne kadar süreyle.
consent-purpose-new = Yeni amaç
consent-purpose-end = Bu amacı sona erdir
consent-purpose-resume = Yeniden kullanıma al
consent-purpose-added = Amaç eklendi
consent-purpose-changed = Yeni sürüm geçerli
consent-purpose-was-ended = Amaç sona erdi
consent-purpose-was-resumed = Amaç yeniden kullanımda
consent-ended = sona erdi
consent-rules = Kurallar
consent-texts = Sözler
consent-versions = Sürümler
consent-version = Sürüm
consent-when = Ne zaman
consent-who = Kim
consent-changed = Ne değişti
consent-first-version = ilk sürüm
consent-asked-again = kişilere yeniden sorulur
consent-house = sistem
consent-people = Kabul edenler
consent-key = Anahtar
consent-key-hint = Küçük harf, rakam ve tire, örneğin bahar-teklifleri. Dosyalarda ve adreslerde durur, hiç değişmez.
consent-name = Ad
consent-description = Açıklama
consent-channels = Kanallar
consent-retention = Son kullanımdan sonra saklama
consent-valid-for = Bir iznin süresi
consent-duration-hint = ISO 8601 süresi: P2Y iki yıl, P6M altı ay, P90D doksan gün.
consent-asks-from = İzinler şu sürümden beri geçerli
consent-earlier = Kişilere önce söylenenler ve izin verdikleri
consent-earlier-still-count = geçerli kalır: değişiklik yalnızca daha iyi anlatıyor
consent-earlier-ask-again = artık geçerli değil: değişiklik yeni bir şeye izin veriyor
consent-earlier-ask-again-hint = Amaç, ilgili herkes için bekletilir: yeniden kabul edene ya da bilgilendirilip itiraz süresi dolana kadar.
consent-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
consent-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
consent-weeks = { $count ->
    [one] 1 hafta
   *[other] { $count } hafta
}
consent-error-no-channel = En az bir kanal seçin.
consent-error-channel-twice = Her kanalı bir kez yazın.
consent-error-core-consent = Vazgeçilemeyen şey özgürce seçilmiş olmaz. Başka bir dayanak seçin veya isteğe bağlı yapın.
consent-error-opt-in-without-consent = Yalnızca açık rıza bağlantıyla onaylanabilir.
consent-error-key = Küçük harf, rakam ve tire kullanın; en çok 40 karakter, harfle başlasın.
consent-error-key-taken = Bu anahtarla bir amaç zaten var.
consent-error-duration = Bir günden 100 yıla kadar bir süre yazın, örneğin P2Y, P6M veya P90D.
consent-error-too-many-purposes = { $most } amaçtan fazlasını kimse ayırt edemez. Bunun yerine birini sona erdirin veya değiştirin.
consent-error-house-basis = Yasaya uymak için bu amaç gereklidir; dayanağı değişmez.
consent-error-house-purpose = Yasaya uymak için bu amaç gereklidir; sona eremez.
consent-error-no-purpose = Böyle bir amaç yok.
consent-error-future = Bu gelecekte.
consent-error-date = 2026-11-21 gibi bir gün yazın.
consent-error-not-sealed-yet = Bu kayıt henüz ağaçta değil. Birkaç saniyede bir mühürlenir; biraz sonra yeniden sorun.
consent-truth = Doğruluk tablosu
consent-truth-lead = Her durumda neyin, neden gönderilebileceği. Her iletiyi bırakan veya durduran karar budur. Yeniden verilen, verilmiş sayılır.
consent-truth-special = Verilmiş bir izni bile durduran şeyler
consent-truth-rules = Sırasıyla kurallar: ilk uyan belirler
consent-if = Eğer
consent-line-given-unconfirmed = verildi, onaylanmadı
consent-line-given-confirmed = verildi ve onaylandı
consent-line-outdated = eski sözler için verildi
consent-permissions = İzinler
consent-explain = Açıkla
consent-explained = Yapabilir miyiz, neden?
consent-history = Geçmiş
consent-history-empty = Henüz karar yok
consent-history-empty-text = Bu kişiye bir şey sorulduğunda burada görünür.
consent-record = Bir kararı yaz
consent-record-hint = Birinin size telefonda, mektupla veya yüz yüze söylediği. Hiçbir zaman bağlantıyla onaylanmış sayılmaz ve bir reddi geri alamaz.
consent-recorded = Deftere yazıldı
consent-recorded-same = Zaten yazılıydı
consent-what = Ne için
consent-answer = Yanıt
consent-day = Ne zaman söylendi?
consent-source = Nereden geliyor?
consent-reference = Dosya numarası
consent-reference-hint = Görüşmenin veya dosyanın numarası; mühürlü saklanır.
consent-wording = Gösterilen veya okunan sözler
consent-wording-hint = Elinizden geldiğince tam.
consent-by = Kim karar verdi?
consent-start-orders = Siparişler
consent-start-orders-description = Adınızı, adresinizi ve siparişinizi, aldığınızı teslim etmek, faturalamak ve nerede olduğunu söylemek için kullanırız.
consent-start-service = Müşteri hizmetleri
consent-start-service-description = Bize anlattıklarınızı ve siparişlerinizi, sorularınızı yanıtlamak ve aksayanı düzeltmek için kullanırız.
consent-start-news = Haberler
consent-start-news-description = Ayda yaklaşık iki kez yenilikleri ve nasıl kullanılacaklarını yazarız. İstediğiniz zaman durdurabilirsiniz.
consent-start-offers = Teklifler
consent-start-offers-description = Ara sıra size uyabilecek indirimleri haber veririz. İstediğiniz zaman durdurabilirsiniz.
consent-start-tracking = Açmalar ve tıklamalar
consent-start-tracking-description = Postalarımızı açıp açmadığınızı ve içlerinde neye tıkladığınızı not ederiz; böylece kimsenin okumadığı şeyleri daha az yazarız. Siz açmadıkça kapalıdır.
consent-start-surveys = Anketler
consent-start-surveys-description = Bir siparişten sonra, daha iyi olmak için bir iki soru sorabiliriz. İstediğiniz zaman itiraz edebilirsiniz.
consent-start-rights = Haklarınız
consent-start-rights-description = Kendi verilerinizle ilgili isteklerinizi onaylamak ve yanıtlamak için yazarız. Yasa bunu ister.
settings-consent = Sessiz saatler ve sınırlar
setting-consent-quiet-email = E-posta için sessiz saatler, örneğin 21:00-08:00; boşsa yoktur
setting-consent-sign-replies = Yazılı rıza istendiğinde e-postayla yanıtın geleceği adres: postasını aldığımız bir adres; boşsa yoktur
setting-consent-quiet-sms = Kısa mesaj için sessiz saatler
setting-consent-quiet-phone = Aramalar için sessiz saatler
setting-consent-quiet-holidays = Sessiz saati olan kanallar resmî tatillerde de susar
setting-consent-cap-messages = Bir amaç için bu kadar e-posta yeter; 0 sınırsız demektir
setting-consent-cap-days = … bu kadar gün içinde
nav-withdrawals = Son geri alınanlar
right-consent-evidence = Bir seçimi gösteren kanıtları görmek: numaralar, notlar, belgeler
event-consent-staff-told = { $staff ->
    [one] Bu kişiyle çalışan bir iş arkadaşına bildirildi
   *[other] Bu kişiyle çalışan { $staff } iş arkadaşına bildirildi
}
event-consent-guardian-asked = Bir veliden karar vermesi istendi
event-consent-guardian-answered = Bir veli karar verdi
table-consent_papers = Seçimleri gösteren belgeler
table-consent_alerts = Hayır denildiğini öğrenenler
table-consent_guardians = Karar vermesi istenen veliler
retention-consent-papers = Ait oldukları kayıt kadar, siz silinene dek
retention-consent-alerts = 400 gün
retention-consent-guardians = Yanıtsız 14 gün; yanıt varsa siz silinene dek
consent-means-call = telefon görüşmesi
consent-means-letter = mektup
consent-means-paper-form = kâğıt form
consent-means-in-person = yüz yüze
consent-means-event = fuar veya etkinlik
consent-means-message = e-posta veya mesaj
consent-means-authority = resmî makam, mahkeme veya avukat
consent-means-other = başka bir yol
consent-relation = Çocuğun nesi oluyor?
consent-relation-parent = anne veya baba
consent-relation-guardian = yasal vasi
consent-relation-other = velayeti olan başka biri
consent-all = Tüm izinler
consent-since = Ne zaman söylendi
consent-until = Şu tarihe dek geçerli
consent-proof = Ne kadar iyi kanıtlı
consent-why = Neden
consent-entry = Defterdeki kayıt
consent-written = Yazıldı
consent-notice-shown = Aydınlatma metninin sürümü
consent-lang = Dil
consent-term = Data Privacy Vocabulary terimi
consent-evidence = Bunu gösteren
consent-evidence-hidden = Kanıt var. Görmek kanıt görme yetkisi ister ve kayda geçer.
consent-no-evidence = Kaydın kendisinden başka bir şey yok.
consent-note = Ne söylendi
consent-note-hint = Bir iki cümleyle; mühürlü saklanır.
consent-address = İnternet adresi
consent-agent = Tarayıcı
consent-digest = Belgenin SHA-256 özeti
consent-paper = Mektup veya form
consent-paper-hint = Tarama veya fotoğraf, en çok { $size }; mühürlü saklanır ve kişiyle birlikte silinir.
consent-proved = Dışarıdakiler için kanıt
consent-entry-id = Kaydın numarası
consent-commitment = Ağacın bundan tuttuğu
consent-proof-file = Dosya olarak kanıt
consent-withdrawals-lead = Birlikte çalıştığınız, iznini geri alan veya itiraz eden kişiler. O amaçla onlara artık bir şey gitmez.
consent-withdrawals-empty = Kimse geri almadı
consent-withdrawals-empty-text = Son 30 günde kaydını açtığınız veya değiştirdiğiniz biri hayır derse hemen burada görünür.
consent-take-note = Bilgi edindim
consent-noted = Not edildi
consent-new = yeni
consent-person = Kişi
consent-guardian = Velinin izni
consent-guardian-hint = Bu kişi tek başına karar vermek için çok küçük. Bir veli kabul edene dek onay isteyen hiçbir şey gönderilmez.
consent-guardian-waits = { $name } kişisine { $date } tarihinde sorduk, yanıt bekliyoruz. Yeni istek eskisinin yerini alır.
consent-guardian-answered = { $name }, { $date } tarihinde yanıtladı.
consent-guardian-name = Velinin adı
consent-guardian-email = Velinin e-posta adresi
consent-guardian-ask = Veliye sor
consent-guardian-sent = Veliye bağlantılı bir mektup gidiyor
consent-guardian-subject = { $company }: bir çocuk için kararınız
consent-guardian-text =
    Merhaba { $guardian },

    { $child }, verileriyle ne yapabileceğimize tek başına karar vermek için çok küçük. Velayetin sizde olduğu söylendi.

    Bu sayfada ne istediğimizi görür ve karar verirsiniz:
    { $url }

    Bağlantı { $days } gün geçerlidir. Yanıt gelmezse hiçbir şey olmaz. { $child } üzerinde velayetiniz yoksa bu mektubu dikkate almayın veya o sayfada reddedin.

    { $company }
consent-guardian-title = Bir çocuk için kararınız
consent-guardian-lead = { $guardian }, { $company } sizden { $child } için karar vermenizi istiyor. Her yanıt serbesttir: { $child } için bizden gereken hiçbir şey buna bağlı değildir.
consent-guardian-allow = Kabul ediyorum
consent-guardian-until = En geç { $date } tarihine dek geçerli: sonra kendisi karar verir.
consent-guardian-declare = { $child } üzerinde velayet bende
consent-guardian-agree = İşaretlileri kabul et
consent-guardian-free = Ya da hepsine hayır deyin. Gerekçe göstermeniz gerekmez.
consent-guardian-refuse = Kabul etmiyorum
consent-guardian-thanks = Teşekkürler
consent-guardian-thanks-text = Kararınız şu andan itibaren geçerli. Değiştirmek için bize yazın.
consent-guardian-gone = Bu bağlantı artık çalışmıyor
consent-guardian-gone-text = Kullanılmış, çok eski veya hiç gönderilmemiş. Hâlâ karar vermek istiyorsanız bizden yenisini isteyin.
consent-error-email = ad@example.org gibi bir e-posta adresi yazın.
consent-error-empty-paper = Bu dosya boş.
consent-error-no-evidence = Neyin gösterdiğini yazın: bir numara, ne söylendiği veya mektubun kendisi.
consent-error-no-child = Veli gerekmiyor: bu kişi tek başına karar verir veya soracak bir şey yok.
consent-error-guardian-own = Bu, çocuğun adresi. Ebeveynin veya velinin adresini yazın.
consent-error-guardian-asked = Bir saatten az önce bir veliye soruldu. Yanıtı bekleyin.
consent-error-not-declared = Yalnızca velayeti olan kabul edebilir.
consent-error-nothing-ticked = Kabul ettiklerinizi işaretleyin veya hepsine hayır deyin.
consent-error-words-changed = Metin siz okurken değişti. Lütfen yeniden okuyun ve seçiminizi yapın.
event-consent-purpose-assessed = { $purpose } amacının yeni bir kaydı var, sürüm { $version }
event-consent-people-listed = { $purpose } amacını kabul edenler listelendi
table-consent_tellings = Değişikliklerin ne zaman bildirildiği
consent-role-controller = kendisi karar verir
consent-role-processor = bizim için çalışır
consent-role-third-party = üçüncü taraf
consent-safeguard-adequacy = yeterlilik kararı
consent-safeguard-scc = standart sözleşme maddeleri
consent-safeguard-bcr = bağlayıcı şirket kuralları
consent-safeguard-derogation = istisna
consent-in-writing = Yazılı onay
consent-written-needed = Gerekli: imzalı yanıt kanıt olarak saklanır
consent-written-not-needed = Yazılı olması gerekmez
consent-special = Özel nitelikli veri dayanağı
consent-special-hint = Sağlık, inanç, köken gibi veriler kullanılıyorsa gerekir: madde 9(2).
consent-special-none = Özel nitelikli veri yok
consent-special-a = (a) açık rıza
consent-special-b = (b) iş ve sosyal güvenlik hukuku
consent-special-c = (c) hayati çıkarlar
consent-special-d = (d) vakıf veya dernek
consent-special-e = (e) kişinin kendisi açıkladı
consent-special-f = (f) hukuki talepler
consent-special-g = (g) önemli kamu yararı
consent-special-h = (h) sağlık hizmeti
consent-special-i = (i) halk sağlığı
consent-special-j = (j) arşiv, araştırma, istatistik
consent-data = Kullanılan veriler
consent-data-hint = Her satıra bir tür: bir müşteri alanının anahtarı ya da düz bir ad. Bu anahtarların her dilde karşılığı var: { $keys }.
consent-data-name = ad
consent-data-email = e-posta adresi
consent-data-phone = telefon numarası
consent-data-address = posta adresi
consent-data-birth_date = doğum tarihi
consent-data-language = dil
consent-data-organisation = kuruluş
consent-data-national_id = kimlik numarası
consent-data-orders = siparişler
consent-data-messages = bize yazdıklarınız
consent-receiver-carrier = kargo şirketi
consent-receiver-mail-provider = e-posta sağlayıcısı
consent-receiver-bank = banka
consent-recipients = Verileri kim alır
consent-recipient = Alıcı
consent-error-unapproved = “{ $name }” sizin için çalışacak, ama kimse onaylamadı. Önce veri işleyenler kaydında onaylayın.
consent-processor = Kim işletiyor
consent-processor-hint = Kayıttaki, onaylı, sözleşmesi yürürlükte olan ve gözden geçirmesi gecikmemiş bir veri işleyen.
consent-processor-none = Lütfen seçin
consent-processor-unnamed = Önce kimin işlettiğini belirtin: oraya insanlar hakkında veri gidiyor.
consent-processor-unknown = Kayıttan kimse belirtilmedi.
consent-processor-unapproved = “{ $name }” veri işleyenler kaydında onaylı değil.
consent-processor-without-contract = “{ $name }” ile yürürlükte bir sözleşme yok.
consent-processor-review = “{ $name }” için gözden geçirme gecikti.
consent-to-register = Veri işleyenler kaydını aç
consent-recipient-role = Alıcının rolü
consent-transfers = Dış ülkeler
consent-transfer = Dış ülke, iki harf
consent-safeguard-label = Verileri orada ne korur
consent-transfer-article = Madde, istisna için
consent-ages = Kaç yaşından itibaren tek başına
consent-ages-hint = Boş: ülkelerinin kanunu ne diyorsa.
consent-ages-by-country = Ülkelere göre başka yaşlar
consent-ages-by-country-hint = Örneğin: AT 14, DE 16
consent-renew-before = Bitişten ne kadar önce yeniden sorulur
consent-objection = Değişikliğe itiraz süresi
consent-objection-hint = Değişikliği bildirdikten sonra, örneğin P14D. Boş: bildirilince geçerli olur.
consent-rests-on = Bağdaştığı amaç
consent-rests-on-hint = O amacın dayanağı ve orada verilen izinler belirler.
consent-rests-on-none = Kendi başına durur
consent-rests-why = Neden bağdaşır
consent-rests-why-hint = İkisi arasındaki bağ, bağlam, veri türü, kişilere etkisi, koruma: madde 6(4).
consent-part-data = Veriler ve özel kategoriler
consent-part-recipients = Alıcılar ve ülkeler
consent-part-people = Yaş, yenileme, itiraz
consent-part-compatible = Bağdaşan amaç
consent-error-ages = 0 ile 21 arasında yaş yazın, her ülke bir kez, örneğin AT 14, DE 16.
consent-error-twice = Her birini bir kez yazın.
consent-error-nobody = Burada böyle bir kişi yok.
consent-error-too-many = Buraya en fazla { $most } tane sığar.
consent-error-derogation = İstisna maddesini belirtir, örneğin 49(1)(b).
consent-error-country = Ülkenin iki harfini yazın, örneğin CH.
consent-error-renew-before = Bu, iznin geçerli olduğu süreden kısa olmalı.
consent-error-written-without-consent = Yalnızca rıza yazılı verilebilir.
consent-error-explicit-without-consent = Açık rıza için dayanak rıza olmalı.
consent-error-special = Bu veriler özel niteliklidir. Kullanımına neyin izin verdiğini belirtin.
consent-error-rests = Kullanımda olan ve kendi başına duran başka bir amaç seçin.
consent-error-others-rest = Başka amaçlar bu dayanağa bağlı. Önce onları değiştirin.
consent-error-review = Önümüzdeki üç yıl içinde bir gün seçin.
consent-reason-not-told = Amaç değişti; kişiye henüz bildirilmedi ya da itiraz süresi sürüyor.
consent-mend-not-told = Değişikliği duyurun ve itiraz süresinin bitmesini bekleyin.
consent-difference = Sürüm { $from } ile sürüm { $to } arasında
consent-difference-none = Fark yok
consent-difference-none-text = Bu iki sürüm aynı şeyi söylüyor.
consent-compare = Sürümleri karşılaştır
consent-version-of = Sürüm { $version }, { $date }
consent-before = Önce
consent-after = Sonra
consent-people-lead = { $purpose } amacını kim, ne zamandan beri ve nereden kabul etti.
consent-people-none = Kimse kabul etmedi
consent-people-none-text = Biri kabul ettiğinde burada görünür.
consent-people-agreed = { $count ->
    [one] 1 kişi kabul etti
   *[other] { $count } kişi kabul etti
}
consent-progress = Son değişikliğin bildirilmesi
consent-progress-asked = Bekleyenlere, şimdiki sözleri kabul edene kadar bu amaçla hiçbir şey gönderilmez.
consent-progress-held = Amaç bekleyenler için, bildirilip itiraz süresi dolana kadar bekletilir.
consent-affected = İlgili
consent-told = Bildirildi
consent-answered = Yanıtladı
consent-waiting = Bekliyor
consent-refused = Hayır dedi
consent-announce = Duyur
consent-records = Kayıtlar
consent-record-kind = Kayıt
consent-health = Durum
consent-health-fine = geçerli
consent-health-due = gözden geçirme zamanı
consent-health-overdue = gözden geçirme gecikti
consent-health-forbids = hayır diyor
consent-health-missing = yok
consent-health-needed = eksik
consent-assessment-balancing = Denge testi
consent-assessment-impact = Etki değerlendirmesi
consent-assessment-transfer = Aktarım değerlendirmesi
consent-about-balancing = Çıkarımız ağır basıyor mu? Evet diyen bir test olmadan meşru menfaate dayanılmaz.
consent-about-impact = Başlamadan önce: kişilere ne olabilir ve biz ne yapıyoruz.
consent-about-transfer = Veriler başka bir ülkede buradaki kadar güvende mi.
consent-assess = Soruları yanıtla
consent-finding = Sonuç ne?
consent-finding-may = Yapabiliriz
consent-finding-may-not = Yapamayız
consent-review = Sonraki gözden geçirme
consent-review-hint = En geç üç yıl içinde. Bu günden otuz gün sonra denge testi geçmez olur.
consent-reviewer = Değerlendiren
consent-ask-balancing-interest = Ne istiyoruz ve neden önemli?
consent-ask-balancing-necessary = Bu verilere ihtiyacımız var mı, daha azı yetmez mi?
consent-ask-balancing-expect = İnsanlar bunu bekler mi?
consent-ask-balancing-effect = En kötü durumda onlara etkisi ne?
consent-ask-balancing-children = Aralarında çocuklar ya da korunması gerekenler var mı?
consent-ask-balancing-safeguards = Onları korumak için ne yapıyoruz?
consent-ask-balancing-opt-out = Nasıl hayır diyebilirler?
consent-ask-impact-what = Hangi verilerle ne yapıyoruz ve kim için?
consent-ask-impact-need = Bu neden gerekli ve neden fazla değil?
consent-ask-impact-risks = Kişiler için ne ters gidebilir, ne kadar olası, ne kadar ağır?
consent-ask-impact-measures = Buna karşı ne yapıyoruz, hangi risk kalıyor?
consent-ask-impact-asked = Kime sorduk ve ne dediler?
consent-ask-transfer-receiver = Orada kim hangi veriyi ne için alıyor?
consent-ask-transfer-country = O ülkenin makamları kanunen ne isteyebilir?
consent-ask-transfer-practice = Uygulamada ne oluyor?
consent-ask-transfer-additional = Sözleşme dışında verileri ne korur?
consent-end-people = { $count ->
    [one] 1 kişi kabul etti; bu izin artık geçmez.
   *[other] { $count } kişi kabul etti; bu izinler artık geçmez.
}
consent-end-letters = { $count ->
    [0] Bu amaçla artık bir şey gönderilmez; bekleyen mektup yok.
    [one] Bu amaçla artık bir şey gönderilmez; bekleyen bir mektup çıkarılır.
   *[other] Bu amaçla artık bir şey gönderilmez; bekleyen { $count } mektup çıkarılır.
}
consent-end-data = Başka amacın gerek duymadığı veriler { $retention } sonra silinir.
consent-end-ledger = İnsanların izin verdikleri kanıt olarak kalır. Çıkarılan mektuplar, amaç yeniden kullanılsa da geri gelmez.
consent-end-resting = Şu amaçlar buna dayanır ve onunla biter: { $purposes }.
consent-start-test-interest = Siparişten memnun kalınıp kalınmadığını öğrenip yanlışı düzeltmek istiyoruz.
consent-start-test-necessary = Ad, e-posta adresi ve siparişi kullanırız, başka bir şey değil. Onlarsız kimseye sorulamaz.
consent-start-test-expect = Evet. Bir şey satın alan, ardından kısa bir soru bekler.
consent-start-test-effect = Gerek olmayan bir ileti. Yanıtlar siparişleri ya da fiyatları etkilemez.
consent-start-test-children = Yetişkinlere satıyoruz. Doğum tarihine göre çocuk olana sorulmaz.
consent-start-test-safeguards = Sipariş başına en çok bir soru, yanıtlar bir yıl saklanır, profil yok, başka kimse almaz.
consent-start-test-opt-out = Her iletide bir bağlantı var: tek tık, giriş yok, hemen etkili.
consent-error-tree-size = Ağacın { $most } yaprağı var: en çok o kadar seçin.
room-consent = İzinler
consent-check-purpose = “{ $purpose }” amacı hukuki sebebine dayanıyor
consent-check-fine = Eksik yok
consent-check-unweighed = Menfaat dengesi yazıya dökülmemiş
consent-check-unproved = İzinler bağlantıyla doğrulanmıyor; bu yüzden kanıtlanmaları zor
table-consent_answers = Dışarıdaki hizmetlerin söyledikleri
retention-consent-answers = Üç yıl
consent-answers = Başka yere soruldu
consent-answer-said = { $service } hizmetine { $date } tarihinde soruldu, yanıt: { $verdict }.
consent-answer-said-by-some = Dışarıdaki bir hizmete { $date } tarihinde soruldu, yanıt: { $verdict }.
consent-answer-until = Geçerlilik sonu
consent-answer-raw = Yanıt
consent-verdict-allow = evet
consent-verdict-deny = hayır
consent-silence-refuse = Gönderme
consent-silence-allow = Yine de gönder
event-consent-signature-asked = { $purpose } için bir belgeyi imzalaması istendi
event-consent-signature-answered = { $purpose } için imza isteğini yanıtladı
event-consent-agreement-saved = İmzalanacak bir belgenin sürümü artık { $version }
event-consent-agreement-retired = Bir belge artık imzaya gönderilmiyor
event-consent-agreement-resumed = Bir belge yeniden imzaya gönderiliyor
table-consent_signings = İmzalanması istenen belgeler
retention-consent-signings = Yanıt yoksa 14 gün; yanıt varsa silinene kadar
consent-proof-on-paper = kâğıt üzerinde imzalı
consent-proof-signed = sayfamızda imzalandı
consent-proof-by-mail = e-postayla yanıtlandı
consent-reason-not-signed = Bu amaç imza gerektiriyor ve imza yok.
consent-mend-not-signed = Bu kişinin izinler sayfasından imza isteği gönderin ya da imzalı kâğıdı alın.
consent-line-given-on-paper = imzalı kâğıtla verildi
consent-line-given-by-mail = imzalı iletiye yanıtla verildi
consent-line-given-signed = verildi ve imzalandı
consent-agreements = İmzalanacak belgeler
consent-agreements-lead = Bir amaç yazılı rıza gerektirdiğinde kişilerin imzaladıkları. Her sürüm imzalandığı gibi kalır.
consent-agreements-none = Henüz belge yok
consent-agreements-none-text = Önce bir belge yazın; sonra kişilerden imzalamalarını isteyebilirsiniz.
consent-agreement = Belge
consent-agreement-new = Yeni belge
consent-agreement-retired = kullanım dışı
consent-agreement-retire = Kullanımdan kaldır
consent-agreement-resume = Yeniden kullan
consent-agreement-retired-now = Artık kimseden imzalaması istenmez. İmzalananlar kalır.
consent-agreement-resumed-now = Yeniden imza istenebilir.
consent-agreement-hint = Kişinin neye rıza gösterdiğini yalın sözcüklerle yazın. Boş satır yeni bir paragraf başlatır.
consent-agreement-title = Başlık
consent-agreement-text = Metin
consent-agreement-preview = Kişilerin okuduğu biçimde
consent-agreement-languages = Öteki dillerde
consent-agreement-version = Sürüm { $version }
consent-signed-as = İmzadaki ad
consent-signed-digest = Gösterilen belgenin SHA-256 özeti
consent-signature = Yazılı rıza
consent-signature-hint = Kişi belgeyi ve bir bağlantıyı e-postayla alır, bir sayfada imzalar ve bir kopya alır. O zamana kadar bu amaç için hiçbir şey gönderilmez.
consent-signature-ask = İmza isteği gönder
consent-signature-sent = İmza isteği yolda
consent-signature-asked = İstendi
consent-signature-answer = Yanıtlandı
consent-signature-waits = { $date } gününe kadar bekliyor
consent-signature-lapsed = süresinde yanıt yok
consent-sign-subject = { $company } imzanızı istiyor: { $title }
consent-sign-by-mail = Ya da bu iletiyi yanıtlayıp kabul edip etmediğinizi yazın. Burada bir kişi okur.
consent-sign-text =
    Merhaba { $name },

    yazılı rızanızı istiyoruz. Belge şudur:

    ---
    { $document }
    ---

    İmzalamak ya da hayır demek için bu sayfayı açın:
    { $url }
    { $mail }

    Bağlantı { $days } gün ve yalnızca bir kez geçerlidir. Açmak hiçbir şeyi değiştirmez. Yanıt vermezseniz hiçbir şey olmaz.

    { $company }
consent-sign-copy-subject = Kopyanız: { $title }
consent-sign-copy-text =
    Teşekkürler. İmzaladığınız belge budur; lütfen saklayın.

    ---
    { $paper }
    ---

    Dilediğiniz zaman geri alabilirsiniz: { $url }

    { $company }
consent-sign-paper =
    { $document }
    { $wording }

    Adı yazarak imzalayan: { $name }
    Zaman: { $time }
    İnternet adresi: { $address }
consent-sign-wording = “{ $title }” belgesini okudum (sürüm { $version }, SHA-256 { $digest }) ve şunu kabul ediyorum: { $purpose }, { $channel }.
consent-sign-title = İmzanız için bir belge
consent-sign-lead = { $company } yazılı rızanızı istiyor. Acele etmeyin: bağlantı { $date } gününe kadar geçerli.
consent-sign-notice = Gizlilik bildirimi
consent-sign-about = Evet demenin anlamı
consent-sign-who = Kim istiyor
consent-sign-means = Ne yapıyoruz
consent-sign-until-withdrawn = siz geri alana kadar
consent-sign-back = Geri almak için
consent-sign-back-text = Tercih sayfanızda tek tıklama ya da bize bir satır yeter. Size hiçbir bedeli olmaz; önceden yapılanlar hukuka uygun kalır.
consent-sign-answer = Yanıtınız
consent-sign-name = Adınız ve soyadınız
consent-sign-name-hint = Buraya yazmanız imzanızdır.
consent-sign-button = İmzala
consent-sign-free = Ya da hayır deyin. Neden göstermeniz gerekmez ve başka hiçbir şey buna bağlı değildir.
consent-sign-decline = Kabul etmiyorum
consent-sign-thanks = Teşekkürler, imzalandı
consent-sign-thanks-text = E-postayla bir kopya alacaksınız. Tercih sayfanızda dilediğiniz zaman geri alabilirsiniz.
consent-sign-declined = Hayır dediniz
consent-sign-declined-text = Buna uyarız ve başka hiçbir şey buna bağlı değildir.
consent-sign-gone = Bu bağlantı artık çalışmıyor
consent-sign-gone-text = Kullanıldı, çok eski ya da hiç gönderilmedi. Hâlâ imzalamak istiyorsanız bizden yenisini isteyin.
consent-error-not-in-writing = Bu amaç kendi başına imza istemiyor.
consent-error-signature-asked = Bu kişiye bir saatten kısa süre önce soruldu. Yanıtı bekleyin.
consent-error-agreement-retired = Bu belge artık imzaya gönderilmiyor. Başka birini seçin.
consent-reply-sound = Kendi adreslerinden geldi ve o adresin alan adı bunu doğruluyor.
consent-reply-unchecked = Kendi adreslerinden geldi. Gerçekten oradan gönderilip gönderilmediğini kimse denetlemedi.
consent-reply-disowned = Gönderenin alan adı bu iletinin kendisine ait olmadığını söylüyor. Hiçbir şeyi kanıtlamaz.
consent-reply-stranger = Bu kişinin bir adresinden gelmedi. Hiçbir şeyi kanıtlamaz.
consent-error-not-agreed = İmzalamak için bunu işaretleyin ya da aşağıda hayır deyin.
step-consent-ask = İzin iste
step-consent-ask-hint = Kişiden istendiğini yazar; belge varsa e-postayla imza ister.
step-consent-ask-purpose = Amaç
step-consent-ask-channel = Kanal
step-consent-ask-channel-email = E-posta
step-consent-ask-channel-sms = SMS
step-consent-ask-channel-phone = Telefon
step-consent-ask-channel-post = Posta
step-consent-ask-agreement = İmzalanacak belge (kimliği)
step-consent-record = Birinin söylediğini kaydetmek
step-consent-record-hint = Bu sürecin bir alanını kanıt alarak izni, reddi ya da geri almayı kaydeder. Alan boşsa hiçbir şey yazılmaz. Hiçbir zaman doğrulanmış sayılmaz.
step-consent-record-purpose = Amaç
step-consent-record-channel = Kanal
step-consent-record-channel-email = E-posta
step-consent-record-channel-sms = SMS
step-consent-record-channel-phone = Telefon
step-consent-record-channel-post = Posta
step-consent-record-answer = Ne söylendi
step-consent-record-answer-given = Evet
step-consent-record-answer-refused = Hayır
step-consent-record-answer-withdrawn = Artık değil
step-consent-record-source = Nasıl söylendi
step-consent-record-source-call = Telefonda
step-consent-record-source-letter = Mektupla
step-consent-record-source-paper-form = Kâğıt formda
step-consent-record-source-in-person = Yüz yüze
step-consent-record-source-event = Bir etkinlikte
step-consent-record-source-message = İletiyle
step-consent-record-source-other = Başka şekilde
step-consent-record-evidence = Bunu gösteren alan
consent-step-nobody = Kimden isteneceği bilinmiyor
consent-step-agreement = Bu bir belge kimliği değil
lapse-consent-basis-gone = Kişiler, son hukuki dayanağın kalktığı veya son temasın olduğu günden itibaren
lapse-consent-withdrawn = Başka dayanağı kalmayan kişiler, iznini geri aldıkları veya son temas kurulduğu günden itibaren

## Yalnızca evet ile tutulabilen veriler

consent-error-assent = { $reason ->
    [child] Kişi çocuk: buna yalnızca velinin bu alanın amacına izni olanak verir ({ $law }). Önce izin sayfasından veliye sorun.
    [not-signed] Bu alanın amacı imza ister ve kişi imzalamadı ({ $law }). Önce imzalamasını isteyin.
    [not-confirmed] Kişi izin verdi ama bu alanın amacının istediği gibi e-postadaki bağlantıyla doğrulamadı ({ $law }).
    [withdrawn] Kişi bu alanın amacına verdiği izni geri aldı ({ $law }). Yalnızca kendisi yeniden verebilir.
    [refused] Kişi bu alanın amacını reddetti ({ $law }). Yalnızca kendisi değiştirebilir.
    [ran-out] Bu alanın amacına verilen iznin süresi doldu ({ $law }). Yeniden sorun.
    [outdated] Kişi bu alanın amacının önceki metnine izin verdi ({ $law }). Yeniden sorun.
    [purpose-ended] Bu alanın amacı sona erdi ({ $law }). Alan için başka bir amaç seçin.
   *[other] Buna yalnızca kişinin bu alanın amacına açık rızası olanak verir ve kişi bunu vermedi ({ $law }). Önce rızasını isteyin, sonra değeri girin.
}
consent-check-special-fields = Her özel alanın, neye dayandığını söyleyen bir amacı var
consent-check-baseless = Olmayanlar: { $fields }
consent-check-special-values = Özel nitelikli veriler dayandıkları rızayla tutuluyor
consent-check-unconsented = { $count ->
    [one] 1 kişinin rızasız özel nitelikli verisi var
   *[other] { $count } kişinin rızasız özel nitelikli verisi var
}
lapse-consent-special-gone = Özel nitelikli veriler, dayandıkları rızanın sona erdiği günden itibaren

## Ne zaman sessiz, ne kadarı yeter

consent-error-span = 21:00-08:00 biçiminde yazın ya da boş bırakın.
consent-error-calendar = { $line }. satır okunamıyor. Şöyle satırlar yazın: FR phone 20:00-09:00
consent-check-quiet = Aramaların ve SMS’lerin sessiz saatleri var
consent-check-loud = Olmayanlar: { $channels }
consent-check-caps = Ne kadarının yettiği belirlenmiş
consent-check-no-caps = Hiçbir kanalın sınırı yok
consent-check-capped = Sınırı olanlar: { $channels }
setting-consent-calendar = Kendi sessiz saatleriniz ve tatilleriniz, her biri bir satır: FR phone 20:00-09:00 · DE sms none · NL holiday 12-05 · US holiday fourth fri 11 · SK workday 09-15 · US zone America/New_York
setting-consent-cap-sms = Bir amaç için bu kadar SMS yeter; 0 sınırsız demektir
setting-consent-cap-sms-days = … bu kadar gün içinde
setting-consent-cap-phone = Bir amaç için bu kadar arama yeter; 0 sınırsız demektir
setting-consent-cap-phone-days = … bu kadar gün içinde
setting-consent-cap-post = Bir amaç için bu kadar kâğıt mektup yeter; 0 sınırsız demektir
setting-consent-cap-post-days = … bu kadar gün içinde
retention-consent-contacts = 366 gün
consent-contacts = Dışarıdan ulaşıldı
consent-contacts-lately = { $count ->
    [0] Bu ay bir şey yazılmadı. Yazın ki ne kadarının yettiğine sayılsın.
    [one] Bu ay bir kez yazıldı. Her biri ne kadarının yettiğine sayılır.
   *[other] Bu ay { $count } kez yazıldı. Her biri ne kadarının yettiğine sayılır.
}
consent-contact-note = Az önce ulaşıldı
consent-contact-noted = Yazıldı.
event-consent-contacted = { $purpose } için ulaşıldı { $channel ->
    [email] (e-posta)
    [sms] (SMS)
    [phone] (telefon)
   *[post] (posta)
}
event-consent-confirmation-asked = { $aim ->
    [renew] Yeniden vermesi istendi: { $purpose }
   *[confirm] Onaylaması istendi: { $purpose }
}
event-consent-confirmation-answered = { $aim ->
    [renew] Yeniden verme isteğini yanıtladı: { $purpose }
   *[confirm] Onay isteğini yanıtladı: { $purpose }
}
event-consent-asking-begun = { $aim ->
    [renew] İzni yakında biten herkese soruluyor: { $purpose }
   *[confirm] Evet demesi onaylanmamış herkese soruluyor: { $purpose }
}
table-consent_confirmations = Onay isteyen iletiler
table-consent_contacts = Not edilen aramalar ve SMS’ler
retention-consent-confirmations = Yanıtsızsa bağlantı bitene dek; yanıtlandıysa siz silinene dek
consent-aim = Ne soruluyor
consent-aim-confirm = Bir eveti onaylamak
consent-aim-renew = Yeniden vermek
consent-renewal = Bitmeden önce yeniden kim sorar
consent-renewal-by-hand = Ofis karar verir
consent-renewal-daily = Sistem, her gün
consent-error-renewal = Bitişten ne kadar önce olduğunu yazın. İmza gereken yerde herkesten ayrı ayrı imza istenir.
consent-error-not-by-link = Bu amaç için tıklama bir şey değiştirmez: gerekmez ya da imza gerekir.
consent-error-nothing-to-ask = Bu amaçta bu kişinin tıklamasını bekleyen bir şey yok.
consent-error-asked-lately = Bu kişiye bir günden kısa süre önce soruldu. Yanıtı bekleyin.
consent-error-nobody-due = Herkese zaten soruldu.
consent-by-link = Bağlantıyla soruldu
consent-ask-confirm = Onay iste
consent-ask-renew = Yeniden vermesini iste
consent-asked-on = { $date } tarihinde soruldu
consent-asked-by-mail = İleti yolda
consent-record-confirm = Onaylaması için hemen e-posta gönder
consent-record-confirm-hint = Amacın gerektirdiği yerde evet, ancak kişi bağlantıdaki düğmeye basınca geçerli olur.
consent-confirm-subject = { $company }: lütfen evetinizi onaylayın
consent-confirm-text =
    Merhaba { $name },

    şunu kabul ettiğinizi yazdık:

    { $purpose } ({ $channels })
    { $description }

    Ancak siz kendiniz söyleyince geçerli olur. Evet ya da hayır demek için bu sayfayı açın:
    { $url }

    Bağlantı { $until } tarihine dek ve yalnız bir kez geçer. Açmak hiçbir şeye karar vermez. Yanıt olmazsa hiçbir şey olmaz.

    { $company }
consent-renew-subject = { $company }: devam edebilir miyiz?
consent-renew-text =
    Merhaba { $name },

    şunu kabul etmiştiniz ve izniniz { $ends } tarihinde bitiyor:

    { $purpose } ({ $channels })
    { $description }

    Devam edebilirsek bunu bu sayfada söyleyin:
    { $url }

    Bağlantı { $until } tarihine dek ve yalnız bir kez geçer. Açmak hiçbir şeye karar vermez. Yanıt olmazsa izin kendiliğinden biter.

    { $company }
consent-confirm-wording = { $company } verilerimi “{ $purpose }” ({ $channel }) için kullanabilir: { $description }
consent-confirm-title = Onayınız
consent-confirm-lead = { $company } kabul ettiğinizi yazdı. Doğru mu? Bağlantı { $date } tarihine dek geçer.
consent-renew-lead = Kabul etmiştiniz ve izniniz yakında bitiyor. { $company } devam edip edemeyeceğini soruyor. Bağlantı { $date } tarihine dek geçer.
consent-confirm-agree = Evet, kabul ediyorum
consent-renew-free = Ya da hayır deyin: hemen dururuz. Yanıt olmazsa izniniz kendiliğinden biter.
consent-renew-stop = Hayır, şimdi durun
consent-confirm-thanks = Teşekkürler
consent-confirm-thanks-text = Evetiniz şu andan itibaren geçerli. Tercih sayfanızda her zaman geri alabilirsiniz.
consent-confirm-gone = Bu bağlantı artık çalışmıyor
consent-confirm-gone-text = Kullanıldı, çok eski ya da hiç gönderilmedi. Neye izin verdiğiniz tercih sayfanızda yazar.
consent-waiting-for = İnsanları bekleyenler
consent-waiting-lead = Açık sorular: kim daha onaylayacak, kimin izni yakında bitiyor, kim bir değişikliğe yanıt vermedi.
consent-waiting-change = Değişiklik yüzünden bekliyor
consent-waiting-children = Velisi yanıt vermeyen çocuklar
consent-waiting-children-none = Hiçbir veliye sorulmadı
consent-waiting-confirm-lead = Yazılana göre “{ $purpose }” için evet diyenler. Onaylayana dek hiçbir şey gönderilmez.
consent-waiting-renew-lead = “{ $purpose }” izni yakında bitenler. Yeniden vermeyen, ondan sonra hiçbir şey almaz.
consent-asking-waiting = Bekliyor
consent-asking-due = Daha sorulmadı
consent-asking-asked = Soruldu
consent-asking-answered = Yanıtladı
consent-asking-all = Daha sorulmayanlara sor
consent-asking-effect = { $count ->
    [one] Bir kişi bağlantılı bir e-posta alır. Geri çağrılamaz.
   *[other] { $count } kişi bağlantılı birer e-posta alır. Geri çağrılamaz. Ulaşılamayanlar atlanır.
}
consent-asking-signed = Bu amaç imza ister: her kişiden izinler sayfasında imza isteyin.
consent-asking-none = Bekleyen yok
consent-asking-none-text = Sorulacak bir şey yok.
consent-asking-begun = İletiler yazılıyor
consent-check-confirm = Kişinin kendi tıklamasını bekleyen evetler
consent-check-renew = Yakında biten ve yenilenmesi kimseden istenmeyen izinler
consent-check-change = İnsanların yanıtlamadığı amaç değişiklikleri
consent-check-guardian = Velisine sorulup yanıt alınmayan çocuklar
consent-check-people = { $count ->
    [0] Bekleyen yok
    [one] 1 kişi
   *[other] { $count } kişi
}
step-consent-confirm = Bir evetin onaylanmasını iste
step-consent-confirm-hint = Kişiye, yazılmış bir eveti onaylayacağı bir bağlantı gönderir. O zamana dek geçerli olmaz.
step-consent-confirm-purpose = Amaç
