### Açık formlar: insanların bilgi bırakırken okudukları ve masanın bu konuda gördükleri.

nav-forms = Formlar
right-forms-view = Formları ve bekleyen istek sayısını görme
right-forms-edit = Form açma ve kapatma
event-forms-confirmed = “{ $form }” formunu e-posta ile onayladı
event-forms-opened = “{ $form }” formu açıldı
event-forms-closed = “{ $form }” formu kapatıldı
table-forms = Formlar
table-form_pending = Onay bekleyen istekler
retention-forms = Form kullanıldığı sürece durur. İçinde kişiler hakkında bir şey yoktur.
retention-form-pending = Onaylanınca ya da 48 saat sonra silinir.

## Form

forms-default-title = E-posta ile haberler
forms-lead = Formu doldurun, sonra size göndereceğimiz e-postadaki bağlantıya basın. Basmadığınız sürece hiçbir şey geçerli olmaz.
forms-email = E-posta adresiniz
forms-given-name = Adınız
forms-family-name = Soyadınız
forms-phone = Telefon numaranız
forms-why-email = Amaç: { $purpose }. Bu adrese yazarız; önce adresin sizin olup olmadığını sorarız.
forms-why-name = Amaç: { $purpose }. Size adınızla seslenebilmek için. Boş bırakabilirsiniz.
forms-why-phone = Amaç: { $purpose }. Yalnızca aşağıda izin verdiğiniz şeyler için.
forms-ask-email = { $purpose }: bu konuda size e-posta yazabilir miyiz?
forms-ask-sms = { $purpose }: bu konuda size SMS gönderebilir miyiz?
forms-ask-phone = { $purpose }: bu konuda sizi arayabilir miyiz?
forms-ask-post = { $purpose }: bu konuda size mektup gönderebilir miyiz?
forms-by-email = e-posta ile
forms-by-sms = SMS ile
forms-by-phone = telefonla
forms-by-post = mektupla
forms-short = { $purpose }, { $by }
forms-agree = Evet, izin veriyorum
forms-disagree = Hayır, teşekkürler
forms-privacy-control = Tarayıcınız, verilerinizi paylaşmamamızı ve reklam için kullanmamamızı istiyor. Bu yüzden sizin için “Hayır” seçtik; değiştirebilirsiniz.
forms-trap = Burayı boş bırakın
forms-send = Gönder
forms-who = Kim soruyor:
forms-notice = Gizlilik bildirimimiz, sürüm { $version }
forms-notice-plain = Gizlilik bildirimimiz
forms-how-long = Ne kadar süre saklarız:
forms-how-long-pending = Onaylamazsanız yazdıklarınızı 48 saat sonra sileriz.
forms-how-long-after = “{ $purpose }”: siz durdurana kadar, sonra kanıt olarak { $span } daha.
forms-years = { $count ->
    [one] 1 yıl
   *[other] { $count } yıl
}
forms-months = { $count ->
    [one] 1 ay
   *[other] { $count } ay
}
forms-free = Karar sizin. Hayır demenin bir bedeli yok ve istediğiniz an tek tıkla bırakabilirsiniz.
forms-error-answer = Lütfen ikisinden birini seçin. İkisi de olur.
forms-error-long = Bu çok uzun. En fazla { $most } karakter olabilir.
forms-error-characters = Burada gösterilemeyen karakterler var. Lütfen yeniden yazın.
forms-error-quick = Bu çok hızlı oldu. Lütfen bir göz atın ve yeniden “Gönder”e basın.
forms-error-old = Bu sayfa uzun süre açık kaldı. Lütfen bir göz atın ve yeniden “Gönder”e basın.

## Gönderdikten sonra

forms-sent = E-posta kutunuza bakın
forms-sent-text =
    Birazdan bizden bir e-posta alacaksınız. İçindeki bağlantıya 48 saat içinde basın; “{ $title }” tamamlanır.
    E-posta gelmedi mi? İstenmeyen klasörüne bakın ve adresi doğru yazıp yazmadığınızı kontrol edin. Formu yeniden gönderebilirsiniz.
forms-nothing = Hayır dediniz, hiç sorun değil
forms-nothing-text = Yazdıklarınızdan hiçbirini saklamıyoruz. Fikriniz değişirse “{ $title }” formunu yeniden doldurun.
forms-closed = Bu form kapalı
forms-closed-text = “{ $title }” şu anda yanıt almıyor. Hiçbir şey kaydedilmedi.
forms-confirm = Lütfen onaylayın
forms-confirm-text = Biri “{ $title }” formunu { $email } adresiyle doldurdu ve şunlara evet dedi:
forms-confirm-else = Siz değil miydiniz? O zaman bu sayfayı kapatın. Yazılan her şey 48 saat sonra silinir.
forms-confirm-yes = Evet, bendim
forms-thanks = Teşekkürler, onaylandı
forms-thanks-text = “{ $title }” formunda seçtikleriniz artık geçerli. İstediğiniz zaman değiştirebilir ya da durdurabilirsiniz: her e-postanın sonundaki bağlantıyla ya da buradan.
forms-choices = Seçimlerimi gör ve değiştir
forms-gone = Bu bağlantı artık çalışmıyor
forms-gone-text =
    Daha önce kullanıldı ya da 48 saatten eski.
    Düğmeye daha önce bastınız mı? O zaman her şey yolunda, bir şey yapmanız gerekmez.
    Basmadıysanız burada size ait bir şey kalmadı. Formu yeniden doldurmanız yeterli.

## E-posta

forms-mail-subject = Lütfen onaylayın: { $title }
forms-mail-text =
    Merhaba,

    biri, büyük olasılıkla siz, “{ $title }” formunu bu adresle doldurdu ve şunlara evet dedi:

    { $agreed }

    Sizseniz bu sayfayı açın ve düğmeye basın:
    { $url }

    Siz değilseniz bir şey yapmayın. Yazılanları 48 saat sonra sileriz ve size bir daha yazmayız.

    { $company }

## Masada

forms-title = Formlar
forms-list-lead = Bunları insanlar kendileri doldurur. E-posta ile onaylamadan kimse müşteri olmaz.
forms-none = Henüz form yok
forms-none-text = Form, insanlardan bilgilerini ve izinlerini ister.
forms-column-form = Form
forms-column-purposes = İzin istediği konular
forms-column-waiting = Henüz onaylanmadı
forms-column-state = Durum
forms-state-open = açık
forms-state-closed = kapalı
forms-open = Bu formu aç
forms-close = Bu formu kapat
forms-opened = Form açık.
forms-was-closed = Form kapatıldı. Daha önce gönderilen bağlantılar çalışmaya devam eder.
forms-about = Bu form hakkında
forms-address = Adres
forms-asks = İstediği bilgiler
forms-waiting = { $count ->
    [one] 1 istek, onaylanana kadar mühürlü
   *[other] { $count } istek, onaylanana kadar mühürlü
}
forms-embed = Web sitenize koyun
forms-embed-text = Bu satırlardan birini, formun durmasını istediğiniz yere kopyalayın. Çerez yok, izleme yok.
forms-embed-script = Betik (yüksekliğini kendi ayarlar)
forms-embed-frame = Çerçeve
room-forms = Formlar
