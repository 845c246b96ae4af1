using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>Who must not be made one: borrowed identities, relatives, namesakes (architecture.md, section 3).</summary>
public sealed class ConflictTests
{
    private static Identities Resolve(RecordDrawing drawing) => Resolver.Resolve(drawing.Build(), [], new ResolveOptions());

    private static EntityId Of(Identities identities, string id) => identities.Names.Single(name => name.Column == "record_id" && name.Record.RecordId == id).Entity;

    private static (string Column, string Value)[] Life(int number, string mail, string home) =>
        [("phone", $"+1202555000{number}"), (mail, $"m{number}@x{number}.org"), ("home", home)];

    [Fact]
    public void Victim_and_impostor_of_one_name_birth_date_and_national_number_are_two_candidates_in_conflict()
    {
        (string, string)[] identity = [("date_of_birth", "1990-01-02"), (SourceColumn.SubjectKey, "ssn:US:1")];
        var found = Resolve(new RecordDrawing()
            .Worker("W1", "Ann Lee", [.. identity, .. Life(1, "email_personal", "1 Elm|2|Boston"), ("start_date", "2024-01-01"), ("end_date", "2024-12-31")])
            .Worker("W2", "Ann Lee", [.. identity, .. Life(2, "email_personal", "9 Oak||Tulsa"), ("start_date", "2026-01-01")]));

        Assert.NotEqual(Of(found, "W1"), Of(found, "W2"));
        var conflict = Assert.Single(found.Conflicts);
        Assert.Contains("birth date", conflict.Agreeing, StringComparison.Ordinal);
        Assert.Contains("national number", conflict.Agreeing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_person_re_hired_under_one_national_number_at_one_home_is_no_conflict()
    {
        (string, string)[] identity = [("date_of_birth", "1990-01-02"), (SourceColumn.SubjectKey, "ssn:US:1"), ("home", "1 Elm|2|Boston")];
        var found = Resolve(new RecordDrawing()
            .Worker("W1", "Ann Lee", [.. identity, ("phone", "+12025550001"), ("start_date", "2024-01-01"), ("end_date", "2024-12-31")])
            .Worker("W2", "Ann Lee", [.. identity, ("phone", "+12025550009"), ("start_date", "2026-01-01")]));

        Assert.Equal(Of(found, "W1"), Of(found, "W2"));
        Assert.Empty(found.Conflicts);
    }

    [Fact]
    public void Father_and_son_of_one_name_with_one_home_phone_and_mailbox_wait_for_a_person()
    {
        (string, string)[] household = [("email", "vogel@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston")];
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Otto Vogel", [.. household, ("date_of_birth", "1960-01-02")])
            .Candidate("C2", "Otto Vogel", [.. household, ("date_of_birth", "1995-11-24")]));

        Assert.NotEqual(Of(found, "C1"), Of(found, "C2"));
        Assert.Equal((Verdict.Unsure, "relatives"), Assert.Single(found.Judgements) is var judged ? (judged.Verdict, judged.Author) : default);
    }

    [Theory]
    [InlineData("Daniel Vogel", "Danielle Vogel")]
    [InlineData("Jon Vogel", "Joan Vogel")]
    [InlineData("Peter Vogel", "Petra Vogel")]
    public void Twins_of_like_names_with_one_birth_date_home_and_phone_are_not_one(string first, string second)
    {
        (string, string)[] shared = [("date_of_birth", "1990-01-02"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston")];
        var found = Resolve(new RecordDrawing().Candidate("C1", first, shared).Candidate("C2", second, shared));

        Assert.NotEqual(Of(found, "C1"), Of(found, "C2"));
    }

    [Theory]
    [InlineData("Danielle Vogel", "Danielel Vogel")]
    [InlineData("Isabella Gagnon", "Isabell Agagnon")]
    [InlineData("Anna Maria Novak", "Annamaria Novak")]
    public void A_slip_or_a_space_in_the_wrong_place_is_not_another_name(string first, string second)
    {
        (string, string)[] shared = [("date_of_birth", "1990-01-02"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston")];
        var found = Resolve(new RecordDrawing().Candidate("C1", first, shared).Candidate("C2", second, shared));

        Assert.Equal(Of(found, "C1"), Of(found, "C2"));
    }

    [Fact]
    public void Namesakes_without_birth_dates_and_with_nothing_in_common_are_two_and_nobody_calls_it_a_conflict()
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Ann Lee", Life(1, "email", "1 Elm|2|Boston")).Candidate("C2", "Ann Lee", Life(2, "email", "9 Oak||Tulsa")));

        Assert.Equal((2, 0), (found.People.Count, found.Conflicts.Count));
    }
}
