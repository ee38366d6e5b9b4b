### Başkaları adına isteyenler.

nav-mandates = Yetkili temsilciler
room-mandates = Yetkili temsilciler
settings-mandates = Yetkili temsilciler
right-mandates-view = Yetkili temsilcileri ve isteklerini görmek
right-mandates-edit = Yetkili temsilcileri kabul etmek ve durdurmak
setting-mandates-business-id = Data Rights Protocol dizinindeki kimliğimiz (boş: kullanılmıyor)
event-mandates-paired = Bir yetkili temsilci belirteç aldı
event-mandates-taken = { $right ->
    [opt-out] Bir yetkili temsilci istekte bulundu: Veri satışı yok
    [opt-in] Bir yetkili temsilci istekte bulundu: Yeniden veri satışı
    [deletion] Bir yetkili temsilci istekte bulundu: Silme
    [access] Bir yetkili temsilci istekte bulundu: Erişim
    [categories] Bir yetkili temsilci istekte bulundu: Veri türleri
    [specific] Bir yetkili temsilci istekte bulundu: Verilerin kopyası
   *[other] Bir yetkili temsilci istekte bulundu
}
event-mandates-revoked = Bir yetkili temsilci isteğini geri aldı
event-mandates-unheard = Bir yetkili temsilciye isteğin sonucu bildirilemedi
table-mandates_requests = Yetkili temsilcilerin istekleri
keep-mandates-agents = Kimlerin başkaları adına isteyebileceğini söyler, kimler adına olduğunu değil.
keep-mandates-requests = Temsilci sonucu öğrenmelidir. İçinde kişinin adresi yoktur.
retention-mandates-agents = Temsilci listesi durduğu sürece
retention-mandates-requests = Sona ermesinden altmış gün sonra
mandates-lead = Data Rights Protocol ile başkaları adına isteyebilenler.
mandates-off = Protokol kullanılmıyor: ayarlarda kimliğimizi girin.
mandates-none = Henüz temsilci yok
mandates-none-text = Protokolün dizin dosyasından alın veya elle ekleyin.
mandates-agent = Temsilci
mandates-name = Ad
mandates-agent-id = Dizindeki kimlik
mandates-agent-id-hint = Protokolün dizininde yazıldığı gibi
mandates-key = Açık anahtar
mandates-key-hint = Ed25519, base64 olarak
mandates-web = Web sitesi
mandates-contact = Teknik iletişim
mandates-state = Durum
mandates-state-proposed = kabul bekliyor
mandates-state-active = kabul edildi
mandates-state-stopped = durduruldu
mandates-paired = Son belirteç
mandates-never = hiç
mandates-new = Temsilci ekle
mandates-directory = Dizin al
mandates-file = Dizin dosyası
mandates-file-hint = Protokolün dizinindeki gibi JSON. Bununla kimse kabul edilmez.
mandates-imported = Dizin alındı
mandates-import-added = Yeni, kabul bekliyor
mandates-import-changed = Yeniden tanımlandı
mandates-import-rekeyed = Başka anahtarla, yeniden kabul bekliyor
mandates-import-same = Önceki gibi
mandates-start = Kabul et
mandates-start-effect = Belirteç alabilir ve adresini bildiği herkes adına isteyebilir. Önce anahtarı dizinle karşılaştırın.
mandates-stop = Durdur
mandates-stop-effect = Belirteci hemen sona erer. İstekleri sürer.
mandates-trust = Kimlik kanıtı
mandates-trust-label = Doğruladığı adres kanıt sayılır
mandates-trust-hint = Aksi halde kişi bizdeki adresine bir bağlantı alır ve temsilci onu tanıyıp tanımadığımızı öğrenmez.
mandates-trusted = Doğruladığı adres kanıt sayılır.
mandates-untrusted = Kişi bunu bizdeki adresine gelen bağlantıyla kanıtlar.
mandates-requests = Temsilcilerin istekleri
mandates-requests-none = Henüz bir şey yok
mandates-requests-none-text = Temsilcilerin istekleri ve onlara ne bildirildiği burada görünür.
mandates-asked = İstenen
mandates-received = Alındı
mandates-told = Temsilcinin bilebileceği
mandates-seen-open = alındı
mandates-seen-in-progress = işlemde
mandates-seen-fulfilled = tamamlandı
mandates-seen-revoked = geri alındı
mandates-seen-denied = kabul edilmedi
mandates-seen-expired = süresi doldu, kimse onaylamadı
mandates-seen-need-user-verification = kişinin onaylaması gerekiyor
mandates-seen-insuf-verification = kimin istediği belli değil
mandates-seen-suspected-fraud = uydurma görünüyor
mandates-seen-too-many-requests = çok sık istendi
mandates-seen-claim-not-covered = bu hak bunu kapsamıyor
mandates-seen-no-match = bu bilgilerle kimse bulunamadı
mandates-seen-outside-jurisdiction = hukukumuz kişiyi kapsamıyor
mandates-seen-other = başka bir neden
mandates-telling = Bildirim
mandates-telling-nothing = kendisi soruyor
mandates-telling-waiting = yolda
mandates-telling-told = bildirildi
mandates-telling-failed = vazgeçildi
mandates-tell-again = Yeniden dene
mandates-tell-refused = hata ile yanıtladı
mandates-tell-unreachable = kimse yanıt vermedi
mandates-exercise-opt-out = Veri satışı yok
mandates-exercise-opt-in = Yeniden veri satışı
mandates-exercise-deletion = Silme
mandates-exercise-access = Erişim
mandates-exercise-categories = Veri türleri
mandates-exercise-specific = Verilerin kopyası
mandates-said-saved = Kaydedildi.
mandates-said-started = Temsilci kabul edildi.
mandates-said-stopped = Temsilci durduruldu.
mandates-said-again = Yeniden bildiriliyor.
mandates-verify = Bu siz misiniz?
mandates-verify-text = Biri bizden sizin adınıza bir şey istedi. Sizi tanıyorsak, posta kutunuzda bağlantılı bir mektup var: açın ve düğmeye basın.
mandates-verify-none = Bu olmadan hiçbir şey yapılmaz.
mandates-error-agent-id = Yalnızca harf, rakam, tire ve alt çizgi.
mandates-error-key = Bu, base64 olarak bir Ed25519 açık anahtarı değil.
mandates-error-web = Web sitesi https:// ile başlar
mandates-error-known-agent = Bu kimlikle bir temsilci var.
mandates-error-directory = Bu, protokolün dizin dosyası değil.
mandates-error-entry = Dosyadaki { $place }. temsilci kullanılamıyor; hiçbir şey alınmadı.
mandates-drp-no-token = Belirteç gerekli.
mandates-drp-stranger = Bu belirteç onu açmaz.
mandates-drp-base64 = Gövde base64 değil.
mandates-drp-signature = İmza (signature) temsilcinin değil.
mandates-drp-unreadable = İleti bu protokolün JSON'u değil.
mandates-drp-agent = agent-id bu belirtecin sahibi değil.
mandates-drp-business = business-id bizim değil.
mandates-drp-early = issued-at yok ya da gelecekte.
mandates-drp-late = expires-at yok, geçmiş ya da issued-at'ten bir günden fazla sonra.
mandates-drp-exercise = Bu hakka yanıt vermiyoruz.
mandates-drp-regime = Regime: ccpa, voluntary ya da boş.
mandates-drp-whom = Kişinin kim olduğu belirtilmeli: email, phone_number veya birthdate ile tam ad.
mandates-drp-callback = status_callback aradığımız bir adres değil.
mandates-drp-paper = Belge, en çok 10 MB'lık PDF, JPEG ya da PNG'dir.
mandates-drp-papers = Bu istek için yeterince belge var.
mandates-drp-no-paper = Bu istek için artık belge gerekmiyor.
mandates-drp-reference = Bu agent-request-id başka bir iletide kullanıldı.
mandates-drp-ended = İstek sona erdi.
mandates-drp-running = Karar verildi ve yapılıyor.
mandates-drp-extended = Beklenenden uzun sürüyor; kişiye nedeni bildirildi.
mandates-drp-verify = Kişiyi tanıyorsak, bizdeki adresine bir bağlantı gitti.
mandates-drp-fetched = Nasıl alınacağı kişinin kendi adresine bildirildi.
mandates-drp-opt-in = Yalnızca kişi, kendi sayfalarımızda yeniden onay verebilir.
mandates-drp-write = Kişi bu konuda bize yazabilir.
event-mandates-agent-changed = Yetkili temsilci: { $what ->
    [added] eklendi
    [active] kabul edildi
    [stopped] durduruldu
    [trusted] doğrulaması kanıt sayılıyor
    [untrusted] doğrulaması kanıt sayılmıyor
    [rekeyed] anahtarı değişti
   *[other] yeniden tanımlandı
}
mandates-came = { $name } getirdi
