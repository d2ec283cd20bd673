using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>
/// Brings the text as it reads now together with what the person changed in the boxes: a changed box stands, every other
/// slot follows the text, and nothing that was changed is lost when the text goes away.
/// </summary>
internal static class CardMerge
{
    public static List<ReadCard> Merge(HandOutReading reading, ReadForm form)
    {
        var read = Origins(reading);
        var left = new HashSet<int>(Enumerable.Range(0, read.Count).Where(index => !form.Removed.Contains(read[index].Origin)));
        var places = form.Cards.Select(card => Claim(read, left, other => other.Origin == card.Origin)).ToList();
        var cards = new List<ReadCard>();
        foreach (var (card, place) in form.Cards.Zip(places))
        {
            // An exercise whose name is being typed: it stands where it stood.
            var found = place ?? (card.Origin.Length > 0 ? Claim(read, left, other => other.Index == card.Index) : null);
            if (found is not null || card.Origin.Length == 0 || card.IsChanged())
            {
                cards.Add(Filled(card, found));
            }
        }

        foreach (var index in left.Order())
        {
            var before = cards.FindIndex(card => card.Index == index - 1);
            cards.Insert(index == 0 ? 0 : before < 0 ? cards.Count : before + 1, read[index]);
        }

        return cards;
    }

    /// <summary>The reading's exercises, each told from others of the same name by a number.</summary>
    private static List<ReadCard> Origins(HandOutReading reading)
    {
        var seen = new Dictionary<string, int>();
        return [.. reading.Programme.Exercises.Select((exercise, index) =>
        {
            var count = seen[exercise.Name] = seen.GetValueOrDefault(exercise.Name) + 1;
            return new ReadCard($"{exercise.Name} {count}", exercise, exercise, index, reading.Sources[index]);
        })];
    }

    private static ReadCard? Claim(List<ReadCard> read, HashSet<int> left, Predicate<ReadCard> fits)
    {
        var index = read.FindIndex(card => left.Contains(card.Index) && fits(card));
        left.Remove(index);
        return index < 0 ? null : read[index];
    }

    private static ReadCard Filled(CardForm form, ReadCard? read)
    {
        var exercise = read?.Exercise ?? new Exercise { Name = "New exercise" };
        exercise = exercise with
        {
            Name = Stands(form, read, "name") && form.Text("name").Length > 0 ? form.Text("name") : exercise.Name,
            Position = Stands(form, read, "position") ? form.Chosen<Position>("position") : exercise.Position,
            Side = Stands(form, read, "side") ? form.Chosen<Side>("side") : exercise.Side,
            Equipment = Stands(form, read, "equipment") ? form.Things("equipment") : exercise.Equipment,
        };
        var troubles = new Dictionary<string, string>();
        var dose = exercise.Dose;
        foreach (var slot in DoseSlot.All.Where(slot => form.Boxes.ContainsKey($"{slot.Name}.kind") && Stands(form, read, slot.Name)))
        {
            var (amount, trouble) = form.Amount(slot.Name).Read();
            dose = trouble is null ? slot.Set(dose, amount) : dose;
            troubles[slot.Name] = trouble ?? "";
        }

        return new ReadCard(read?.Origin ?? "", exercise with { Dose = dose }, read?.AsRead, read?.Index ?? -1, read?.Source)
        {
            Troubles = troubles.Where(pair => pair.Value.Length > 0).ToDictionary(),
        };
    }

    private static bool Stands(CardForm form, ReadCard? read, string name) => read is null || form.IsChanged(name);
}
