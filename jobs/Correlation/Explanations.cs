using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Tests the innocent explanations of what two candidates share.</summary>
internal sealed class Explanations(Draft draft, Households households, Cohorts cohorts, HashSet<int> landlords, CorrelateOptions options)
{
    /// <summary>The innocent explanation that holds, or null.</summary>
    /// <param name="a">A candidate.</param>
    /// <param name="b">The other.</param>
    /// <param name="pivot">What they share.</param>
    /// <param name="category">The category of the evidence.</param>
    /// <param name="isDwelling">True when a shared home could explain it.</param>
    /// <param name="isReference">True when the value is a reference's on one side at least and nothing more than the own contact point on the other.</param>
    public string? Of(int a, int b, int pivot, EvidenceCategory category, bool isDwelling, bool isReference)
    {
        bool isDomestic = isDwelling || category is EvidenceCategory.Money or EvidenceCategory.Contact or EvidenceCategory.Location or EvidenceCategory.Network or EvidenceCategory.Device;
        if (isDomestic && households.AreDeclared(a, b)) return "declared relation";
        if (isDomestic && Domestic(a, b, isDwelling) is { } home) return home;
        if (IsNameMade(pivot) && households.ShareNamePart(a, b, draft.Entities.Id(pivot).Value)) return "made of a name that both bear";
        if (landlords.Contains(pivot)) return "landlord: fixed rent, nothing passed on";
        if (isReference && cohorts.AreColleagues(a, b, pivot)) return "former colleagues";
        if (category is EvidenceCategory.Document or EvidenceCategory.Contact && cohorts.IsCohort(pivot, a, b)) return "one course";
        return IsCrowdedBuilding(pivot) ? "building without unit" : null;
    }

    private string? Domestic(int a, int b, bool isDwelling)
    {
        bool oneFamily = households.AreOneFamily(a, b);
        if (oneFamily && households.ShareJointAccount(a, b) && !households.LiveApart(a, b)) return "joint account of one family";
        if (oneFamily && households.ShareAddress(a, b) && households.Residents(a, b) <= options.HouseholdSize) return "family of one home";
        if (!households.ShareHome(a, b)) return null;
        int residents = households.Residents(a, b);
        if (residents > options.HouseholdSize) return null;
        if (residents == 2 && households.ShareJointAccount(a, b)) return "couple of one home";
        return residents == 2 && isDwelling ? "room-mates of one home" : null;
    }

    private bool IsNameMade(int pivot) => draft.Entities.Kind(pivot) is EntityKind.PlatformAccount or EntityKind.Domain or EntityKind.EmailAddress;

    private bool IsCrowdedBuilding(int pivot)
    {
        if (draft.Entities.Kind(pivot) == EntityKind.Premises) return households.IsBuilding(pivot);
        if (draft.Entities.Kind(pivot) != EntityKind.PostalAddress) return false;
        string key = draft.Entities.Id(pivot).Value.Split(':', 2)[1];
        int premises = draft.Entities.Find(EntityKind.Premises.IdOf(key));
        return premises >= 0 && households.IsBuilding(premises);
    }
}
