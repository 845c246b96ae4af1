using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

public sealed class PersonTests
{
    private static Dictionary<(string, string), string> Resolve(RecordDrawing drawing) =>
        Resolver.Resolve(drawing.Build(), [], new ResolveOptions()).Names.ToDictionary(name => (name.Record.RecordId, name.Column), name => name.Entity.Value);

    private static RecordDrawing Two() => new RecordDrawing()
        .Candidate("C1", "Ann Lee", ("phone", "+12025550001")).Candidate("C2", "Boris Novak", ("email", "b@x.org"))
        .Worker("W1", "Ann Lee", ("candidate_id", "C1")).Worker("W2", "Boris Novak", ("candidate_id", "C2"));

    private static (string, string)[] Reference(string of, string name, params (string, string)[] more) => [("candidate_id", of), ("name", name), .. more];

    [Fact]
    public void References_of_one_name_and_one_phone_are_one_person()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone", ("phone", "+12025550009")))
            .Add(SourceCatalogue.References, "R2", Reference("C2", "Emil Stone", ("phone", "+12025550009"), ("email", "e@x.org")))
            .Add(SourceCatalogue.References, "R3", Reference("C2", "E Stone", ("email", "e@x.org"))));

        Assert.Equal("person:references/R1/name", of[("R1", "name")]);
        Assert.Equal(of[("R1", "name")], of[("R2", "name")]);
        Assert.Equal(of[("R1", "name")], of[("R3", "name")]);
    }

    [Fact]
    public void A_common_name_alone_joins_nobody()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone", ("phone", "+12025550009")))
            .Add(SourceCatalogue.References, "R2", Reference("C2", "Emil Stone", ("phone", "+12025550008"))));

        Assert.NotEqual(of[("R1", "name")], of[("R2", "name")]);
    }

    [Fact]
    public void References_of_one_name_listed_beside_one_other_human_are_one_person()
    {
        RecordDrawing Listed(string otherPhone) => Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone"))
            .Add(SourceCatalogue.References, "R2", Reference("C1", "Frida Berg", ("phone", "+12025550009")))
            .Add(SourceCatalogue.References, "R3", Reference("C2", "Emil Stone", ("email", "e@x.org")))
            .Add(SourceCatalogue.References, "R4", Reference("C2", "F Berg", ("phone", otherPhone)));

        var of = Resolve(Listed("+12025550009"));
        Assert.Equal(of[("R1", "name")], of[("R3", "name")]);
        of = Resolve(Listed("+12025550008"));
        Assert.NotEqual(of[("R1", "name")], of[("R3", "name")]);
    }

    [Fact]
    public void References_of_one_name_with_other_phones_stay_two_whoever_stands_beside_them()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone", ("phone", "+12025550007")))
            .Add(SourceCatalogue.References, "R2", Reference("C1", "Frida Berg", ("phone", "+12025550009")))
            .Add(SourceCatalogue.References, "R3", Reference("C2", "Emil Stone", ("phone", "+12025550006")))
            .Add(SourceCatalogue.References, "R4", Reference("C2", "Frida Berg", ("phone", "+12025550009"))));

        Assert.NotEqual(of[("R1", "name")], of[("R3", "name")]);
    }

    [Fact]
    public void One_phone_under_two_names_is_two_persons()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone", ("phone", "+12025550009")))
            .Add(SourceCatalogue.References, "R2", Reference("C2", "Frida Berg", ("phone", "+12025550009"))));

        Assert.NotEqual(of[("R1", "name")], of[("R2", "name")]);
    }

    [Fact]
    public void A_reference_with_a_candidates_name_and_contact_is_that_candidate()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Boris Novak", ("email", "b@x.org")))
            .Add(SourceCatalogue.References, "R2", Reference("C1", "Boris Novak", ("email", "other@x.org"))));

        Assert.Equal("candidate:candidates/C2", of[("R1", "name")]);
        Assert.StartsWith("person:", of[("R2", "name")], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+12025550001", "candidate:")]
    [InlineData("+12025550007", "person:")]
    public void A_reference_with_a_candidates_mailbox_is_he_unless_the_phone_is_another(string phone, string expected)
    {
        var of = Resolve(new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("phone", "+12025550001"), ("email", "annlee@x.org")).Candidate("C2", "Boris Novak")
            .Add(SourceCatalogue.References, "R1", Reference("C2", "Ann Lee", ("email", "annlee@x.org"), ("phone", phone))));

        Assert.StartsWith(expected, of[("R1", "name")], StringComparison.Ordinal);
    }

    [Fact]
    public void A_parcel_signed_with_the_own_initial_is_received_by_the_worker_himself()
    {
        var of = Resolve(Two().Add(SourceCatalogue.Shipments, "S1", ("worker_id", "W1"), ("direction", "outbound"), ("recipient", "Ann Lee"), ("received_by", "A LEE")));

        Assert.Equal("candidate:candidates/C1", of[("S1", "received_by")]);
        Assert.Equal("candidate:candidates/C1", of[("S1", "recipient")]);
    }

    [Fact]
    public void Receiver_holder_and_reference_of_one_candidate_by_one_name_are_one_person()
    {
        var of = Resolve(Two()
            .Add(SourceCatalogue.References, "R1", Reference("C1", "Emil Stone", ("phone", "+12025550009")))
            .Add(SourceCatalogue.Shipments, "S1", ("worker_id", "W1"), ("direction", "outbound"), ("received_by", "E Stone"))
            .Add(SourceCatalogue.PayDestinations, "P1", ("worker_id", "W1"), ("kind", "bank"), ("holder_name", "Emil Stone"), (SourceColumn.SubjectKey, "bank:us:1:a")));

        Assert.Single(new[] { of[("R1", "name")], of[("S1", "received_by")], of[("P1", "holder_name")] }.Distinct());
    }

    [Theory]
    [InlineData("FRONT DESK")]
    [InlineData("Reception")]
    [InlineData("mail room")]
    public void A_counter_is_nobody(string text)
    {
        var of = Resolve(Two().Add(SourceCatalogue.Shipments, "S1", ("worker_id", "W1"), ("direction", "outbound"), ("received_by", text)));

        Assert.DoesNotContain(("S1", "received_by"), of.Keys);
    }
}
