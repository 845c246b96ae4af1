using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("J.Doe+jobs@GoogleMail.com", "jdoe@gmail.com")]
    [InlineData("jdoe@gmail.com", "jdoe@gmail.com")]
    [InlineData("a.b@outlook.com", "a.b@outlook.com")]
    [InlineData("a.b+x@outlook.com", "a.b@outlook.com")]
    [InlineData("mary-shop@yahoo.com", "mary@yahoo.com")]
    [InlineData("mary+tag@corp.example.dev", "mary+tag@corp.example.dev")]
    [InlineData("  \"Mary Ann\" <Mary.Ann@Proton.me> ", "mary.ann@proton.me")]
    [InlineData("mailto:mary(comment)@icloud.com", "mary@icloud.com")]
    [InlineData("\"mary\"@corp.dev", "mary@corp.dev")]
    [InlineData("ｍａｒｙ@corp.dev", "mary@corp.dev")]
    [InlineData("mary@MÜNCHEN.de", "mary@xn--mnchen-3ya.de")]
    public void Mailbox_is_what_receives(string text, string mailbox)
    {
        Assert.True(EmailAddress.TryNormalise(text, out EmailAddress email));
        Assert.Equal(mailbox, email.Mailbox);
        Assert.True(EmailAddress.TryNormalise(email.Mailbox, out EmailAddress again));
        Assert.Equal(mailbox, again.Mailbox);
    }

    [Fact]
    public void Value_keeps_what_the_mailbox_drops()
    {
        Assert.True(EmailAddress.TryNormalise("J.Doe+jobs@GoogleMail.com", out EmailAddress email));
        Assert.Equal("j.doe+jobs@googlemail.com", email.Value);
        Assert.Equal(("j.doe+jobs", "googlemail.com"), (email.LocalPart, email.Domain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("@corp.dev")]
    [InlineData("mary@")]
    [InlineData("mary@localhost")]
    [InlineData("mary ann@corp.dev")]
    [InlineData("mary..ann@corp.dev")]
    [InlineData(".mary@corp.dev")]
    [InlineData("a@corp.dev, b@corp.dev")]
    [InlineData("mary@-corp.dev")]
    [InlineData("mary@127.0.0.1")]
    public void Refuses_what_is_no_address(string text) => Assert.False(EmailAddress.TryNormalise(text, out _));

    [Theory]
    [InlineData(64, true)] // RFC 5321 section 4.5.3.1.1
    [InlineData(65, false)]
    public void Local_part_has_at_most_64_characters(int length, bool valid) =>
        Assert.Equal(valid, EmailAddress.TryNormalise(new string('a', length - 1) + "b@corp.dev", out _));

    [Theory]
    [InlineData(254, true)] // RFC 5321 section 4.5.3.1.3
    [InlineData(255, false)]
    public void Address_has_at_most_254_characters(int length, bool valid)
    {
        string local = new string('a', 63) + "b";
        string head = $"{new string('d', 61)}.{new string('e', 61)}.";
        string fill = new('f', length - local.Length - 1 - head.Length - ".dev".Length);
        Assert.Equal(valid, EmailAddress.TryNormalise($"{local}@{head}{fill}.dev", out _));
    }

    [Theory]
    [InlineData("test@test.com", true)]
    [InlineData("none@none.com", true)]
    [InlineData("xxx@gmail.com", true)]
    [InlineData("someone@example.org", true)]
    [InlineData("noreply@corp.dev", true)]
    [InlineData("kusha@kusha.com", false)]
    [InlineData("tester@corp.dev", false)]
    public void Placeholders_are_known(string text, bool placeholder)
    {
        Assert.True(EmailAddress.TryNormalise(text, out EmailAddress email));
        Assert.Equal(placeholder, email.IsPlaceholder);
    }

    [Fact]
    public void Free_and_disposable_domains_are_known()
    {
        Assert.True(EmailAddress.IsFreeMail("gmail.com"));
        Assert.False(EmailAddress.IsFreeMail("corp.dev"));
        Assert.True(EmailAddress.IsDisposable("0-mail.com"));
        Assert.True(EmailAddress.IsDisposable("sub.0-mail.com"));
        Assert.False(EmailAddress.IsDisposable("gmail.com"));
    }

    [Property]
    public void Any_text_is_answered_and_an_accepted_one_is_stable(string? local, string? domain)
    {
        if (!EmailAddress.TryNormalise($"{local}@{domain}.com", out EmailAddress email)) return;
        Assert.True(EmailAddress.TryNormalise(email.Value, out EmailAddress again), email.Value);
        Assert.Equal(email, again);
        Assert.True(EmailAddress.TryNormalise(email.Mailbox, out EmailAddress mailbox), email.Mailbox);
        Assert.Equal(email.Mailbox, mailbox.Mailbox);
    }
}
