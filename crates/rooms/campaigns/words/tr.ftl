nav-letters = Mektuplar

right-campaigns-view = Mektupları ve sonuçlarını görmek
right-campaigns-write = Mektup yazmak
right-campaigns-send = Mektup göndermek, duraklatmak ve iptal etmek
right-campaigns-export = Bir mektubun alıcılarını indirmek

settings-campaigns = Mektuplar
setting-campaigns-footer-en = Her mektubun altındaki metin, İngilizce
setting-campaigns-footer-nl = Her mektubun altındaki metin, Felemenkçe
setting-campaigns-footer-pl = Her mektubun altındaki metin, Lehçe
setting-campaigns-footer-tr = Her mektubun altındaki metin, Türkçe
setting-campaigns-footer-de = Her mektubun altındaki metin, Almanca

event-campaigns-created = “{ $title }” mektubu yazıldı
event-campaigns-edited = “{ $title }” mektubu değiştirildi
event-campaigns-started = “{ $title }” mektubu yola çıktı
event-campaigns-paused = “{ $title }” mektubu duraklatıldı
event-campaigns-resumed = “{ $title }” mektubu devam ediyor
event-campaigns-canceled = “{ $title }” mektubu iptal edildi
event-campaigns-finished = “{ $title }” mektubu yerine ulaştı
event-campaigns-tried = “{ $title }” mektubunun bir örneği bakmak için gönderildi
event-campaigns-exported = “{ $title }” mektubunun alıcıları indirildi

table-letters = Çok kişiye mektuplar
table-letter_texts = Mektup metinleri
table-letter_runs = Mektupların ilerleyişi
table-letter_counts = Mektup sayımları
table-letter_recipients = Size yazılmış toplu mektuplar
retention-campaigns-letters = Sistem çalıştığı sürece; içinde hiçbir alıcı yazmaz
retention-campaigns-recipients = Kişi silinene kadar
keep-campaigns-letters = Mektup herkes için aynıdır ve kimsenin adını içermez

campaigns-lead = Tek metin, tek amaç ve yalnızca izin verenlere.
campaigns-empty = Henüz mektup yok
campaigns-empty-text = İlkini yazın: bir metin, amacı ve kimler için olduğu. Kimin alabileceği her kişi için ayrı denetlenir.
campaigns-new = Yeni mektup
campaigns-edit = Mektubu değiştir
campaigns-save = Taslağı kaydet
campaigns-title = Mektubun adı
campaigns-title-hint = Yalnızca siz ve çalışma arkadaşlarınız görür.
campaigns-state = Durum
campaigns-when = Ne zaman
campaigns-state-draft = taslak
campaigns-state-sending = gönderiliyor
campaigns-state-paused = duraklatıldı
campaigns-state-sent = gönderildi
campaigns-state-canceled = iptal edildi
campaigns-country = Yalnızca bu ülkedeki kişiler
campaigns-country-hint = NL gibi iki harf. Boş bırakılırsa bütün ülkeler.
campaigns-language = Yalnızca bu dili seçenler
campaigns-language-hint = Kişinin seçtiği dil. Mektup aşağıda o dilde yazılmışsa o dilde, yoksa İngilizce, o da yoksa var olan ilk dilde gider.
campaigns-subject = Konu
campaigns-body = Metin
campaigns-names = Bir mektup bu bilgileri yazabilir. Biri eksikse süzgeç yardım eder: given_name | default('müşterimiz').

campaigns-about = Bu mektup hakkında
campaigns-for = Kimler için
campaigns-everybody = kayıtlı herkes
campaigns-in-country = { $country } ülkesindekiler
campaigns-in-language = { $language } dilini seçenler
campaigns-written = Yazıldı
campaigns-started = Yola çıktı
campaigns-act = { $when }, { $who }
campaigns-house = sistem
campaigns-warnings = Olmasa daha iyi
campaigns-audience = Kim alır
campaigns-all-looked = { $count ->
    [one] Hedeflenen tek kişi için, şimdi gönderiliyormuş gibi karar verildi.
   *[other] Hedeflenen { $count } kişinin hepsi için, şimdi gönderiliyormuş gibi karar verildi.
}
campaigns-counted = { $count ->
    [one] Sayıldı: bir kişi. Mektup gönderilirken yeniden karar verilir.
   *[other] Sayıldı: { $count } kişinin hepsi. Mektup gönderilirken her biri için yeniden karar verilir.
}
campaigns-estimated = { $all } kişinin ilk { $looked } tanesinden tahmin edildi.
campaigns-count = Herkesi say
campaigns-counting = Sayılıyor
campaigns-outcome = İzin var mı?
campaigns-outcome-handed = alır
campaigns-outcome-held = almaz
campaigns-outcome-failed = metin hatası
campaigns-reason = Neden
campaigns-reason-text = Metin bu kişi için doldurulamadı.
campaigns-people = Kişi
campaigns-person = Kişi
campaigns-number = No. { $number }
campaigns-some = Bazıları
campaigns-reads = { $language }: { $subject }
campaigns-try = Bir posta kutusunda bakın
campaigns-try-email = E-posta adresi
campaigns-try-hint = Kayıtlı olan ve bu mektubu alabilecek birinin adresi, örneğin kendinizinki.
campaigns-try-send = Bir örnek gönder
campaigns-may-not-send = Rolünüz mektup gönderemez.
campaigns-who-sends = Bir yönetici ya da pazarlamacı gönderebilir.

campaigns-send-it = Mektubu gönder
campaigns-send-effect = { $count ->
    [one] Tek bir kişi için. Alıp alamayacağına gönderme anında karar verilir.
   *[other] { $count } kişi için. Hangilerinin alabileceğine her biri için gönderme anında karar verilir.
}
campaigns-send-now = Şimdi gönder
campaigns-pause = Duraklat
campaigns-resume = Devam et
campaigns-cancel = Mektubu iptal et
campaigns-cancel-word = iptal
campaigns-cancel-effect = { $count ->
    [one] Bir mektup henüz çıkmadı ve hiç çıkmayacak. Çıkmış olanlar geri çağrılamaz.
   *[other] { $count } mektup henüz çıkmadı ve hiç çıkmayacak. Çıkmış olanlar geri çağrılamaz.
}
campaigns-resting = Duraklatıldı: biri devam ettirene kadar hiçbir şey çıkmaz.
campaigns-why-not = Kim almadı ve neden
campaigns-tile-sent = Gönderildi
campaigns-tile-waiting = Bekliyor
campaigns-tile-held = Tutuldu
campaigns-tile-held-note = izin yok
campaigns-tile-failed = Başarısız
campaigns-tile-canceled = İptal edildi
campaigns-done-created = Taslak kaydedildi. Kimin alacağına bakın.
campaigns-done-started = Mektup yola çıktı.
campaigns-done-paused = Duraklatıldı. Artık hiçbir şey çıkmaz.
campaigns-done-resumed = Mektup devam ediyor.
campaigns-done-canceled = İptal edildi. Çıkmamış olanlar hiç çıkmayacak.
campaigns-done-tried = Bir örnek yola çıktı.

campaigns-column-number = Numara
campaigns-column-outcome = Sonuç
campaigns-column-reason = Neden
campaigns-column-when = Ne zaman

campaigns-why-consent = Bu mektubu, size şu konuda yazmamıza izin verdiğiniz için alıyorsunuz: { $purpose }.
campaigns-why-contract = Bu mektubu, bizimle anlaştığınız şeyin parçası olduğu için alıyorsunuz: { $purpose }.
campaigns-why-interest = Bu mektubu, müşterimiz olarak işinize yarayacağını düşündüğümüz için alıyorsunuz: { $purpose }. İstediğiniz zaman hayır diyebilirsiniz.
campaigns-why-law = Bu mektubu, yasa göndermemizi istediği için alıyorsunuz: { $purpose }.

campaigns-fault-unknown = Satır { $line }, sütun { $column }: mektup “{ $name }” sözünü tanımıyor.
campaigns-fault-never = Satır { $line }, sütun { $column }: “{ $name }” hiçbir mektuba yazılmaz.
campaigns-fault-forbidden = Satır { $line }, sütun { $column }: “{ $name }” mektupta kullanılamaz. Bilgi yazabilir, if ve else ile default, upper ve lower süzgeçlerini kullanabilirsiniz.
campaigns-fault-syntax = Satır { $line }, sütun { $column }: burada bir şey eksik ya da kapatılmamış.
campaigns-fault-tangled = Satır { $line }, sütun { $column }: bu çok karışık. Daha az ve daha kısa koşul kullanın.
campaigns-fault-fuel = Bu metni doldurmak çok fazla adım gerektiriyor. Daha az doldurma yeri kullanın.
campaigns-fault-output = Bu metinden çıkan sonuç çok uzun.
campaigns-warning-inessential = Satır { $line }, sütun { $column }: bu amaç için “{ $name }” gerekmez. Mektup onsuz da aynı işi görür.
campaigns-error-no-text = Mektubu en az bir dilde yazın.
campaigns-error-language = Bu, dillerimizden biri değil: en, nl, pl, tr, de.
campaigns-error-country = NL gibi iki harf yazın.
campaigns-error-control = Burada mektubun gösteremeyeceği karakterler var.
campaigns-error-one-line = Konu tek satırdır.
campaigns-error-purpose = Mektubun amacını seçin.
campaigns-error-purpose-ended = Bu amaç sona erdi; artık onun için bir şey gönderilmez.
campaigns-error-purpose-channel = Bu amaç e-posta kullanmıyor.
campaigns-error-confirm = Mektubun adını tam göründüğü gibi yazın.
campaigns-error-started = Mektup zaten yola çıktı. Hiçbir şey değiştirilmedi.
campaigns-error-not-sending = Mektup gönderilmiyor.
campaigns-error-not-paused = Mektup duraklatılmış değil.
campaigns-error-ended = Mektup zaten sona erdi.
campaigns-error-not-on-file = Bu adresle kayıtlı kimse yok.
campaigns-error-may-not = Bu kişi mektubu alamaz. { $reason }
room-campaigns = Mektuplar
